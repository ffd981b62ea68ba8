import json, io, sys, re, math
from collections import OrderedDict, defaultdict, Counter
from datetime import datetime, date, timedelta
from decimal import Decimal
from enum import Enum
DOC = r'''
{"name": "Widget \u00e9\n", "price": 12.50, "tags": ["a", "b", null, true], "dims": {"w": 1e3, "h": -0.5, "deep": [[1, [2, [3]]], {}]},
 "id": 9007199254740993, "empty": [], "s": "quote \" slash \/ back \\ tab\t", "neg": -0, "exp": 1E-2}
'''
class Color(Enum):
    RED = 1
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime, date)): return o.isoformat()
        if isinstance(o, Decimal): return str(o)
        if isinstance(o, set): return sorted(o)
        if isinstance(o, Enum): return o.name
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
d = json.loads(DOC)
print(d); print(d["dims"]["deep"][0][1][1][0], d["tags"][-1], type(d["price"]).__name__, d["id"] + 1)
print(json.dumps(d, sort_keys=True)); print(json.dumps(d, indent=2, ensure_ascii=False)); print(json.dumps(d, separators=(",", ":")))
print(json.dumps({"when": datetime(2024, 2, 29, 12, 30), "d": Decimal("1.10"), "s": {3, 1, 2}, "e": Color.RED, "z": 1 + 2j}, cls=Enc))
try: json.dumps({"x": object()}, cls=Enc)
except TypeError as e: print(e)
def walk(node, path="$"):
    if isinstance(node, dict):
        for k, v in node.items(): yield from walk(v, f"{path}.{k}")
    elif isinstance(node, list):
        for i, v in enumerate(node): yield from walk(v, f"{path}[{i}]")
    else: yield path, node
for p, v in walk(d): print(p, "=", repr(v))
def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3, "z": {"q": []}}, "c": None}))
for bad in ['{"a": }', '[1, 2', '{"a" 1}', 'nul', '"abc', '[1,]', '{"a":1,}', '', '01', '[1] 2', '"\t"', '{1: 2}']:
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), "->", e.msg, e.lineno, e.colno, e.pos, "|", e)
print(json.loads("[NaN, Infinity, -Infinity]"), json.dumps([float("inf"), float("nan")]), json.loads(" true "), json.loads('"\\ud83d\\ude00"'))
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=OrderedDict), json.loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda o: sorted(o)), json.loads("[1.5, 2]", parse_float=Decimal, parse_int=float))
print(json.dumps({1: "a", None: "b", True: "c", 2.5: "d"}), json.dumps((1, 2, [3])), json.dumps("é\u2028\x7f"), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent="\t"))
buf = io.StringIO(); json.dump([1, {"a": "b"}], buf, indent=1); buf.seek(0); print(json.load(buf), buf.getvalue())
rows = [json.loads(l) for l in '{"u": "ann", "n": 3}\n{"u": "bob", "n": 5}\n{"u": "ann", "n": 4}'.splitlines()]
tot = defaultdict(int)
for r in rows: tot[r["u"]] += r["n"]
print(json.dumps(tot), Counter(r["u"] for r in rows).most_common(1), max(rows, key=lambda r: r["n"])["u"], sorted({r["u"] for r in rows}))
schema = {"type": "object", "required": ["u", "n"], "props": {"u": {"type": "string"}, "n": {"type": "integer", "min": 4}}}
def validate(v, s, path="$"):
    types = {"object": dict, "string": str, "integer": int, "array": list}
    if not isinstance(v, types[s["type"]]): return [f"{path}: not {s['type']}"]
    errs = []
    if s["type"] == "object":
        errs += [f"{path}: missing {k}" for k in s.get("required", []) if k not in v]
        for k, sub in s.get("props", {}).items():
            if k in v: errs += validate(v[k], sub, f"{path}.{k}")
    if "min" in s and v < s["min"]: errs.append(f"{path}: {v} < {s['min']}")
    return errs
for r in rows + [{"u": 1}, []]: print(validate(r, schema))
