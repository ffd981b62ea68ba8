# json.loads: values of several types, indexing, errors
import json

doc = json.loads('{"name": "Ann", "age": 30, "tags": ["a", "b"], "address": {"city": "Rome", "zip": null}, "ok": true, "x": 1.5e3}')
print(doc)
print(doc['name'], doc['age'], doc['tags'][1], doc['address']['city'], doc['ok'], doc['x'])
print(json.loads('"a\\u00e9\\n\\ud83d\\ude00"'), json.loads(' [ ] '), json.loads('-12'), json.loads('null'))
print(json.dumps(json.loads('[1, {"b": [2, "x"]}]')))
for bad in ['', '[1,', '{"a" 1}', '[1] x', '"abc', 'nul', '{1: 2}']:
    try:
        json.loads(bad)
        print('read')
    except json.JSONDecodeError as e:
        print(e, e.pos)
