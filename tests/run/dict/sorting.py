# sorting dicts by key, by value, by both
d = {'pear': 3, 'fig': 7, 'apple': 3, 'kiwi': 1}
print(sorted(d))
print(sorted(d, key=d.get))
print(sorted(d.items()))
print(sorted(d.items(), key=lambda kv: kv[1]))
print(sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))
print(sorted(d.values(), reverse=True))
print(max(d, key=d.get), min(d, key=lambda k: d[k]))
print(dict(sorted(d.items(), key=lambda item: item[1], reverse=True)))
for rank, (name, n) in enumerate(sorted(d.items(), key=lambda kv: kv[1]), 1):
    print(rank, name, n)
