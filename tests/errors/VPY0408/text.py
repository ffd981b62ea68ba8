class Name(str):
    pass


print(Name("ann"))
