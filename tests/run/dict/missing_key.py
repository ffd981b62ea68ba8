# KeyError: the message is the repr of the key
d = {'a': 1}
for k in ('a', 'b', "it's"):
    try:
        print(d[k])
    except KeyError as e:
        print('missing', e)
n = {1: 2}
try:
    n[5]
except KeyError as e:
    print('missing', e, repr(e))
try:
    del n[(7)]
except KeyError as e:
    print('cannot delete', e)
t = {(1, 2): 3}
try:
    t[3, 4] += 1
except KeyError as e:
    print('missing', e)
