# Lists that the runtime makes, and that change what they hold.
words = "10 twenty 30".split()
for i in range(len(words)):
    if words[i].isdigit():
        words[i] = int(words[i])
print(words)
pieces = "a,b,c".split(",")
pieces.append(None)
print(pieces, pieces[0].upper())
lines = "x\ny".splitlines()
lines.insert(0, 1.5)
print(lines)
rest = "k v w".rsplit(" ", 1)
rest += [("t", 1)]
print(rest)
letters = list("abc")
letters[1] = 2
print(letters)
order = sorted("cab")
order.append(2.5)
print(order)
fields = "1,2,x".split(",")
fields = [int(f) if f.isdigit() else f for f in fields]
print(fields, sum(f for f in fields if isinstance(f, int)))
import re
found = re.findall(r"\d+", "a1b22")
found.append(3)
print(found)
parts = re.split(r"[,;]", "a,b;c")
parts[0] = 1
print(parts)
rows = [line.split() for line in ["1 a", "2 b"]]
for row in rows:
    row[0] = float(row[0])
print(rows)
def tokens(text):
    return text.split()
t = tokens("3 + 4")
t[0] = 3
print(t, tokens("x y"))
d = {"a": "1 2".split()}
d["a"].append(["n"])
print(d)
keys = list({"a": 1})
keys.append(1)
vals = list({"a": 1}.values())
vals.append("z")
print(keys, vals)
nums = list(range(3))
nums.append("end")
print(nums, [*"ab", 1], list(map(str, [1])) + [2])
b = list(b"ab")
b.append("c")
print(b)
z = list(zip([1], "a"))
z.append(None)
print(z)
q = sorted([3, 1])
q.append("s")
print(q)
r = [1, 2].copy()
r.append("s")
print(r)
s = [1, 2][:]
s.append(None)
print(s)
u = [0] * 2
u.append("u")
print(u)
import sys
args = sys.argv[1:]
args.append(1)
print(args)
