# json: JSONDecoder, and the places of bad escapes
import json

print(json.JSONDecoder().decode(" [1] "), json.JSONDecoder().raw_decode('{"a": 2} x'))
for s in ['"\\u12"', '"\\u', '"abc\\u1"', '"\\ud800\\u12"', '"a\\q"', '"a\nb"', '"open', '"é\\n\\u00e9"']:
    try:
        print(repr(json.loads(s)))
    except json.JSONDecodeError as e:
        print(repr(s), e)
print(repr(json.loads('"a\nb"', strict=False)))
