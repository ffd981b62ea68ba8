class B:
    def __int__(self): return 8
    def __float__(self): return 1.5
    def __round__(self, n=0): return 9
    def __divmod__(self, o): return (1, 2)
    def __rdivmod__(self, o): return (3, 4)
b = B()
print(int(b), float(b), round(b))
print(divmod(b, 1))
print(divmod(1, b))
