# many short-lived lists, strings and tuples while long-lived ones stay intact
keep = []
checksum = 0
for i in range(20000):
    temp = [i, i + 1, i + 2]
    text = "item " + str(i)
    pair = (temp, text)
    checksum = (checksum * 31 + sum(pair[0]) + len(pair[1])) % 1000003
    if i % 1000 == 0:
        keep.append(pair)
print(checksum, len(keep))
print(keep[0], keep[-1], [k[1] for k in keep[5:8]])
nested = []
for i in range(300):
    nested = [nested[-3:], [i]][1:] + [[j for j in range(i % 7)]]
print(nested, len(nested))
rows = [[c * r for c in range(50)] for r in range(50)]
for _ in range(20):
    rows = [row[1:] + row[:1] for row in rows]
print(sum([sum(r) for r in rows]), rows[3][:5], rows[49][-1])
s = ""
for i in range(3000):
    s = (s + chr(97 + i % 26))[-40:]
print(s)
fs = []
for i in range(100):
    def make(n):
        big = [n] * 100
        return lambda: big[0] + len(big)
    fs.append(make(i))
print(sum([f() for f in fs]), fs[7]())
