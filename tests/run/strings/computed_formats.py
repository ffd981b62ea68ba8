h = [1, 2, 255, 0xdeadbeef, 5]
print('%08x' * 5 % tuple(h))
print(("%d," * 3) % (1, 2, 3))
fmt = "%-10s|%5.2f|%s"
print(fmt % ("abc", 3.14159, [1, 2]))
print(fmt % ("x", 2, None))
def f(fm, *args):
    return fm % args
print(f("%s and %r", "a", "b"), f("%d%%", 5), f("%c%c", 65, "z"), f("%5d|%-5d|%+d", 1, 2, 3))
row = (1, "two", 3.0)
print(" ".join(["%s"] * len(row)) % row)
d = {"name": "Bob", "age": 42}
t = "%(name)s is %(age)03d %(name)r"
print(t % d)
print("%(x)s" % {"x": 1.5})
w = 10
print("%*d|%-*d" % (w, 5, w, 6), ("%." + str(3) + "f") % 2.0)
for bad, args in (("%d", ("x",)), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", (1,)), ("%", (1,)), ("%x", (1.5,)), ("%f", ("a",)), ("%c", ("ab",)), ("%c", (-1,))):
    try:
        print(bad % args)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
class P:
    def __init__(self, x):
        self.x = x
    def __str__(self):
        return f"P{self.x}"
    def __repr__(self):
        return f"P({self.x})"
    def __format__(self, spec):
        return f"<{spec}:{self.x}>"
fs = ["%s", "%r", "%10s|"]
for q in fs:
    print(q % P(3), q % "s", q % 5, q % 1.5, q % None, q % True, q % [1])
g = "{:>8}|{:<8}|{:^8}"
print(g.format("a", 5, 2.5))
for tmpl in ("{0} {1} {0}", "{} {}", "{1!r} {0!s}", "{0:>5}{1:*^9}"):
    print(tmpl.format("x", "y"))
print("{a} {b:05.1f}".format(a=1, b=2.0))
nt = "{name}: {score:>{width}.{prec}f}"
print(nt.format(name="n", score=3.14159, width=10, prec=2))
print("{0.x} {0}".format(P(5)), "{p.x:03d} {q[1]} {r[key]}".format(p=P(7), q=[1, 2], r={"key": "v"}))
tt = "{p.x:03d} {q[1]} {r[key]} {{}}"
print(tt.format(p=P(7), q=[1, 2], r={"key": "v"}))
print("{0[0]}-{0[1]}".format((1, 2)))
args = [1, 2, 3]
print("{} {} {}".format(*args), "{:02d}:{:02d}".format(*divmod(125, 60)))
kw = {"a": 1, "b": "z"}
print("{a}-{b}".format(**kw), "{a}".format_map({"a": 9}), "{a:>4}|{b}".format_map(kw))
fm = "{a:>4}|{b}"
print(fm.format(**kw), fm.format_map(kw))
class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
print("{a} {zz}".format_map(Default(a=1)))
for bad in ("{", "}", "{0", "{3}", "{x}", "{!z}", "{:d}"):
    try:
        print(bad.format("s"))
    except (ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
for spec in ("5d", "<5", "^9,", "x", "#b", "+", "e", ".1%", "010.3f", "_", "c"):
    print(spec, format(65, spec), f"{65:{spec}}")
for spec in ("5.1f", "<8", "e", "g", "%", ",.2f", "+.3e", "08.2f", "n"):
    print(format(3.14159, spec), end=" ")
print(format("abc", "*^9"), format("abc", ".2"), format(True, "d"), format(True, ""), format(P(1), "qq"), format(None, ""), format([1], ""))
try:
    format([1], "5")
except TypeError as e:
    print(e)
print("{:{}}|{:{}{}{}}".format("a", 5, "b", "*", "^", 7))
items = [("a", 1, 2.5), ("bb", 22, 3.25)]
line = "{:<4}{:>4}{:>8.2f}"
for it in items:
    print(line.format(*it))
hdr = ["x", "y", "z"]
print(("{:>5}" * len(hdr)).format(*hdr), ("%5s" * len(hdr)) % tuple(hdr))
print("{:,}".format(1234567), "{!r:>8}".format("q"), "{0!a}".format("é"), "{:%}".format(0.5))
mixed = [1, "a", 2.5, None]
print(("%s " * 4) % tuple(mixed), ("{} " * 4).format(*mixed))
print("%s" % (1,), "%s %s" % ("a", (1, 2)), ("%s") % ((1, 2),))
