def f(x):
    match x:
        case _:
            return 0
        case 1:
            return 1
