class A: pass
class B(A): pass
class C: pass
def pick(n):
    return A if n == 0 else B if n == 1 else C
for o in [A(), B(), C()]:
    for n in range(3):
        print(isinstance(o, pick(n)), end=' ')
    print([isinstance(o, k) for k in (A, B, C)], [type(o) is k for k in [A, B, C]])
kinds = {'int': int, 'str': str, 'list': list, 'num': (int, float)}
for v in [1, 'a', 2.5, [1], True]:
    print([isinstance(v, t) for t in (int, str, float, list)], [isinstance(v, kinds[k]) for k in sorted(kinds)])
    print([type(v) == t for t in (int, str, float, list)])
print([issubclass(x, A) for x in (A, B, C)])
