import sys
class P:
    def __init__(self, x):
        self.x = x
        self.name = "p"
class Q:
    def __init__(self):
        self.p = P(3)
        self.tags = [1, 2]
for t in ("{0.x} {0.name}", "{0.name:>5}|", "{q.p.x} {q.tags[1]} {0.x}"):
    print(t.format(P(5), q=Q()))
try:
    t = "{0.zz}" + ""
    print(t.format(P(1)))
except AttributeError as e:
    print(e)
