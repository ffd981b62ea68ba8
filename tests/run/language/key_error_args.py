# The args of a KeyError hold the key itself.
d = {'a': 1}
try:
    d['nope']
except KeyError as e:
    print(e, e.args, e.args[0])
try:
    d.pop('nope')
except KeyError as e:
    print(e, e.args, e.args[0])
s = {1}
try:
    s.remove(5)
except KeyError as e:
    print(e, e.args, e.args[0] + 1)
try:
    {}.popitem()
except KeyError as e:
    print(e, e.args, e.args[0])
try:
    del d[3.5]
except KeyError as e:
    print(e, e.args, e.args[0])
