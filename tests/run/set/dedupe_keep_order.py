# removing duplicates with a seen set
def unique(items):
    seen = set()
    out = []
    for x in items:
        if x not in seen:
            seen.add(x)
            out.append(x)
    return out


print(unique([3, 1, 3, 2, 1]))
print(unique('abracadabra'))
print(''.join(unique('committee')))
print(unique([(1, 2), (2, 1), (1, 2)]))
print(unique([]))


def first_repeat(items):
    seen = set()
    for x in items:
        if x in seen:
            return x
        seen.add(x)


print(first_repeat([1, 2, 3, 2, 1]), first_repeat('abc'), first_repeat('abcb'))
