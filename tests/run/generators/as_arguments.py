# generators given to functions that consume iterables
def gen(n):
    for i in range(n):
        yield (i * 7) % 5


print(list(gen(5)), tuple(gen(3)), sorted(gen(5)), sum(gen(5)), max(gen(5)), min(gen(5)))
print(list(enumerate(gen(3))), list(zip(gen(3), gen(2))), list(map(str, gen(3))))
print(list(filter(None, gen(5))), any(gen(1)), all(gen(5)), 3 in gen(5))
print(*gen(4))
print([*gen(3), 99, *gen(2)])
x, *rest = gen(4)
print(x, rest)
print(dict(zip('abc', gen(3))), ''.join(str(d) for d in gen(5)))
lst = [100]
lst.extend(gen(3))
lst += gen(2)
print(lst)
d = {}
d.update((k, k * k) for k in gen(3))
print(d)
