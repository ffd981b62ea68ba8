# Methods that a class body defines in branches and loops.
class C:
    x = 10
    if x > 5:

        def cond(self):
            return 'big'
        y = 1
    else:

        def cond(self):
            return 'small'
        y = 2
    for i in range(2):

        def last(self):
            return self.i

print(C().cond(), C.y, C().last())
