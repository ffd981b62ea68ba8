import re
from collections import Counter, OrderedDict
LOG = '''127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"
10.0.0.7 - - [11/Oct/2000:01:02:03 +0000] "POST /login?user=a&x=1 HTTP/1.1" 302 - "-" "curl/7.1"
bad line
192.168.1.20 - bob [11/Oct/2000:09:00:00 +0100] "GET / HTTP/1.1" 404 512 "-" "-"
'''
line_re = re.compile(r'''
    ^(?P<host>\S+)\s(?P<ident>\S+)\s(?P<user>\S+)\s      # who
    \[(?P<time>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^ "?]*)(?:\?(?P<query>[^ "]*))?\s(?P<proto>[^"]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)
''', re.VERBOSE | re.MULTILINE)
def parse(log):
    for n, line in enumerate(log.splitlines(), 1):
        m = line_re.match(line)
        if not m:
            print(f"line {n}: no match")
            continue
        d = m.groupdict(default="")
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        d["status"] = int(d["status"])
        yield d
rows = list(parse(LOG))
for r in rows: print(r["host"], r["method"], r["path"], repr(r["query"]), r["status"], r["size"])
print(Counter(r["status"] // 100 for r in rows), sum(r["size"] for r in rows))
print([m.span() for m in line_re.finditer(LOG)], line_re.groups, dict(line_re.groupindex)["path"])
# markdown-ish
RULES = [(re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"), (re.compile(r"(?<!\w)_(\S.*?\S|\S)_(?!\w)"), r"<i>\1</i>"), (re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)"), r'<a href="\2">\1</a>'), (re.compile("`([^`]+)`"), lambda m: "<code>" + m.group(1).replace("<", "&lt;") + "</code>")]
def md(s):
    for rx, rep in RULES:
        s, n = rx.subn(rep, s)
        if n: print(f"  {n} x {rx.pattern}")
    return s
print(md("a **bold _both_** and [link](http://x.y/z) `a<b` snake_case_name _it_"))
# camel / snake
print(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", "parseHTTPResponse2Json").lower(), re.sub("_([a-z])", lambda m: m[1].upper(), "my_snake_case"))
print(re.split(r"\s*([,;|])\s*", "a, b ;c|d"), re.split(r"(?m)^-+$", "x\n--\ny\n---\nz"), re.findall(r"(\w)(\w)?", "abcde"))
print(re.findall(r"\b(?:0[xX][\da-fA-F]+|0[bB][01]+|\d+(?:_\d+)*)\b", "x = 0xFF + 0b101 - 1_000 * 42e"), re.findall(r"(?i)the\b", "The theme of the Thesis, THE end"))
p = re.compile(r"(\d+)-(\d+)(?:\s*#(?P<c>.*))?")
for s in ["12-34", "5-6 # hello", "x 7-8#", "none"]:
    m = p.search(s)
    print(m and (m.group(0, 1, 2), m.lastgroup, m.lastindex, m.start(1), m.end("c"), m.groups("?"), m.expand(r"\2:\1")))
print(re.fullmatch(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.255") is not None, bool(re.fullmatch(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.256")))
print(re.sub(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", r"\g<d>.\g<m>.\g<y>", "2024-02-29 and 1999-12-31"), re.escape("a.b*c[d]"))
print(re.match(r"(a+)+$", "aaaaaaaaaaaaaaaa") is not None, re.search(r"(\w+) \1", "say hello hello you").group(1))
for bad in ["(", "[a", "*a", "(?P<n>a)(?P<n>b)", "a{2,1}", r"\1(a)", "(?<=a*)b"]:
    try:
        re.compile(bad); print("ok", bad)
    except re.error as e:
        print(f"{bad!r}: {e.msg} / {e.pos} / {e}")
tokens = re.compile(r"(?P<NUM>\d+)|(?P<ID>[a-z]+)|(?P<WS>\s+)|(?P<BAD>.)", re.I | re.S)
print([(m.lastgroup, m.group()) for m in tokens.finditer("x1 + Y22") if m.lastgroup not in {"WS"}])
print(re.compile("x") == re.compile("x"), re.compile("a|b", re.I), re.purge())
print(re.sub("", "-", "abc"), re.sub("b*", "X", "abc"), re.findall("", "ab"), re.split("", "ab"), re.sub(r"(.)", r"\\\1", "ab"), re.sub("a", "b", "aaaa", count=2), re.subn("x", "y", "none"))
try:
    re.compile("a\n(b")
except re.error as e:
    print(e, e.lineno, e.colno, e.pos, repr(e.pattern))
