# vpyc: std=vpython
native pragma 'GCC diagnostic ignored "-Wunused-variable"'

native pragma 'GCC optimize("O3")'
def squares(n):
    s = 0
    native pragma 'GCC unroll 4'
    for i in range(n):
        s += i * i
    return s

native pragma 'GCC push_options'
native pragma 'GCC optimize("O1")'
def total(a):
    t = 0.0
    native pragma 'GCC ivdep'
    for i in range(len(a)):
        t += a[i]
    native pragma 'GCC unroll 2'
    while t > 100:
        t -= 1
    return t
native pragma 'GCC pop_options'

class C:
    native pragma 'GCC optimize("Os")'
    def m(self):
        return 4

native pragma 'GCC unroll 8'
for k in range(3):
    print squares(k + 10),
print
print total([1.0, 200.0]), C().m()
