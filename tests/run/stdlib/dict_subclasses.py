# Counter, defaultdict and OrderedDict are dicts
import json
from collections import Counter, OrderedDict, defaultdict

c = Counter('hello')
d = defaultdict(int)
d['x'] += 2
e = defaultdict(list)
e['k'].append(1)
o = OrderedDict([('b', 1), ('a', 2)])
print(isinstance(c, dict), isinstance(d, dict), isinstance(o, dict), isinstance(c, Counter), isinstance({}, dict), isinstance([], dict))
print(c, d, e, o)
print(dict(c), dict(d), dict(e), dict(o))
print(json.dumps(c), json.dumps(o), json.dumps({'n': e}))


def size(x):
    if isinstance(x, dict):
        return sum(x.values())
    return len(x)


print(size(c), size({'a': 5}), size([1, 2]))
print(sorted(c.items()), list(o), 'a' in o, len(d), d.get('q'), o.pop('b'), c == Counter('olleh'))
