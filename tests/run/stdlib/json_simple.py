# json: dumps of lists and dicts, loads of uniform data
import json

print(json.dumps([1, 2, 3]), json.dumps({'a': 1, 'b': 2}), json.dumps('say "hi"\n\u00e9'), json.dumps([1.5, 2.0]))
print(json.dumps({'x': [1, 2], 'y': []}), json.dumps(True), json.dumps(None), json.dumps({1: 'a'}))
print(json.dumps({'b': 1, 'a': [1, 2]}, indent=2, sort_keys=True))
xs = json.loads('[3, 1, 2]')
print(sorted(xs), sum(xs))
d = json.loads('{"k": [1, 2], "j": [3]}')
print(d, d['k'][1] + d['j'][0])
try:
    json.loads('[1, ')
except ValueError as e:
    print('bad json')
