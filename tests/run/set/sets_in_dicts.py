# dict of sets: adjacency, tags
friends = {}


def link(a, b):
    friends.setdefault(a, set()).add(b)
    friends.setdefault(b, set()).add(a)


for pair in ['ann bob', 'bob cid', 'ann cid', 'dan ann', 'eve dan']:
    x, y = pair.split()
    link(x, y)
for who in sorted(friends):
    print(who, sorted(friends[who]))
print(sorted(friends['ann'] & friends['bob']))
reach = {'eve'}
while True:
    more = reach | {f for p in reach for f in friends[p]}
    if more == reach:
        break
    reach = more
    print(sorted(reach))
