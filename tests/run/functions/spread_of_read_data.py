import json
from dataclasses import dataclass
@dataclass
class P:
    name: str
    age: int = 3
    tags: list = None
rows = json.loads('[{"name": "a", "age": 5}, {"name": "b"}, {"nam": "c"}]')
for r in rows:
    try:
        print(P(**r))
    except TypeError as e:
        print(e)
def f(a, b=2, *, c=3): return (a, b, c)
for d in ({"a": 1}, {"a": 1, "c": 9}, {"b": 1}):
    try: print(f(**d))
    except TypeError as e: print(e)
