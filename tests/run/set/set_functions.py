# sets as arguments and results, nested in tuples and lists
def split(s, pred):
    yes = {x for x in s if pred(x)}
    return yes, s - yes


def powerset(s):
    out = [set()]
    for x in sorted(s):
        out += [t | {x} for t in out]
    return out


even, odd = split(set(range(10)), lambda x: x % 2 == 0)
print(even, odd)
print(powerset({1, 2, 3}))
print(len(powerset(set('abcdef'))))
print(set.union({1}, {2}), set().union(*[{1}, {2}, {3}]))
print(set.intersection(*[{1, 2, 3}, {2, 3}, {3, 4}]))
pairs = [({1}, 'a'), ({2}, 'b')]
for s, name in pairs:
    print(name, s)
