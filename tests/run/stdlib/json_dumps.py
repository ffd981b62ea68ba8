# json.dumps: nested values, options, escapes
import json

print(json.dumps({'a': [1, 2.5, None, True], 'b': {'c': 'x'}}))
print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[1], []], indent=1))
print(json.dumps({'k': 1, 'a': 2}, separators=(',', ':')), json.dumps({'k': 1, 'a': 2}, sort_keys=True))
print(json.dumps('tab\t\\ \x01 \u00e9 \U0001f600'), json.dumps('\u00e9', ensure_ascii=False))
print(json.dumps((1, 'two', 3.0)), json.dumps(1e100), json.dumps(float('inf')), json.dumps({True: 1, None: 2}))
print(json.dumps([{'id': 1, 'tags': ['x', 'y']}, {'id': 2, 'tags': []}], indent=4))
