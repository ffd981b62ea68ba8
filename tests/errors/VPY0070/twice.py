def f(p):
    match p:
        case (x, x):
            return x
    return 0
