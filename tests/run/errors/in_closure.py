# an error in a closure called later
def make(n):
    items = list(range(n))

    def get(i):
        return items[i]

    return get


g3 = make(3)
g5 = make(5)
print(g5(4), g3(2))
print(g5(-5))
print(g3(3))
