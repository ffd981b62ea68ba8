def area(s):
    if s[0] == 'circle': return 3 * s[1] ** 2
    if s[0] == 'rect': return s[1] * s[2]
    return s[1].upper()
print(area(('circle', 2)), area(('rect', 2, 3)), area(('x', 'abc')))
def ev(e):
    if e[0] == 'num': return e[1]
    if e[0] == 'add': return ev(e[1]) + ev(e[2])
    if e[0] == 'neg': return -ev(e[1])
    if e[0] == 'let':
        return ev(e[2])
    return None
print(ev(('add', ('num', 1), ('neg', ('num', 2.5)))))
def f(kind, x):
    if kind == 'i': return x + 1
    return x + 'a'
print(f('i', 1), f('s', 'b'))
