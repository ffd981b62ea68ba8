class Symbol(str):
    pass


a = Symbol("hello")
print(int(Symbol('12')) + 1, float(Symbol('1.5')), ord(Symbol('a')))
