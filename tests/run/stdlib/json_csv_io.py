import json, io, csv
d = {"b": [1, 2.5, None, True], "a": {"x": "é\n\"", "y": []}, "c": {}}
print(json.dumps(d)); print(json.dumps(d, indent=2)); print(json.dumps(d, sort_keys=True, separators=(",", ":"))); print(json.dumps(d, ensure_ascii=False)); print(json.dumps([1, "a"], indent="\t")); print(json.dumps({1: 2, None: 3, True: 4}))
print(json.dumps("a/b\u2028\x01"), json.dumps(1e100), json.dumps(float("inf")), json.dumps((1, 2)), json.dumps([]), json.dumps({}, indent=2))
class P:
    def __init__(self, x): self.x = x
print(json.dumps([P(3)], default=lambda o: {"x": o.x}))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, P):
            return {"p": o.x}
        return super().default(o)
print(json.dumps({"k": P(1)}, cls=Enc))
try:
    json.dumps(P(1))
except TypeError as e:
    print(e)
v = json.loads('{"a": [1, 2.5, "x", null, true, {"b": []}], "n": -1e3, "u": "\\u00e9\\ud83d\\ude00"}')
print(v, v["a"][5]["b"], v["n"] + 1, v["u"])
for bad in ('{"a": }', "[1, 2", "", "nul", '{"a" 1}', '"abc', "[1,]", "{'a': 1}", "1 2", '{"a": 1,}', '"\t"', "[1 2]"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(e, e.msg, e.pos, e.lineno, e.colno)
    except ValueError as e:
        print("VE", e)
print(json.loads("[1]", parse_float=str) if False else "", json.loads(" 5 "), json.loads('"x"'), json.loads("null"), json.loads(b'{"a":1}'), json.loads("[]"), json.loads("{}"))
f = io.StringIO(); json.dump({"z": 1}, f); f.seek(0); print(json.load(f), f.getvalue())
print(json.loads('{"x": 1, "y": 2}', object_hook=lambda q: sorted(q.items())))
print(json.loads('{"x": 1, "y": 2}', object_pairs_hook=lambda q: [k for k, _ in q]))
s = io.StringIO("line1\nline2\nline3")
print(s.readline(), s.read(3), s.tell(), s.readlines(), s.read(), s.seek(0), list(s)); s2 = io.StringIO(); s2.write("abc"); s2.write("def"); print(s2.getvalue(), s2.tell()); s2.seek(1); s2.write("XX"); print(s2.getvalue()); s2.truncate(2); print(s2.getvalue(), s2.closed); s2.close(); print(s2.closed)
print("hi", 3, file=f, sep="-"); print(f.getvalue())
b = io.BytesIO(b"abc\ndef"); print(b.read(2), b.readline(), b.read(), b.getvalue()); b.write(b"!!"); b.seek(0); print(b.read(), b.tell(), list(io.BytesIO(b"x\ny")), b.getbuffer().nbytes if False else 0)
with io.StringIO("a\nb") as t:
    for line in t:
        print(line.strip())
rows = list(csv.reader(io.StringIO('a,b,c\n1,"x, y",3\n"q""q",,z\n'))); print(rows)
print(list(csv.reader(["a;b", "'x;y';c"], delimiter=";", quotechar="'")), list(csv.reader(["a\tb"], dialect="excel-tab")))
o = io.StringIO(); w = csv.writer(o); w.writerow(["a", 1, 2.5, None, "x,y", 'q"q', "l\nm"]); w.writerows([[1, 2], [3, 4]]); print(repr(o.getvalue()))
o = io.StringIO(); w = csv.writer(o, delimiter="|", quoting=csv.QUOTE_ALL, lineterminator="\n"); w.writerow([1, "a"]); print(o.getvalue())
for r in csv.DictReader(io.StringIO("n,v\na,1\nb,2\n")): print(r, r["n"])
o = io.StringIO(); w = csv.DictWriter(o, fieldnames=["n", "v"], extrasaction="ignore", restval="-"); w.writeheader(); w.writerow({"n": "a", "q": 1}); w.writerows([{"n": "b", "v": 2}]); print(o.getvalue())
