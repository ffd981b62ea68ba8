# print to one of several streams, to None, and to a class that sees each piece
import sys, io

def log(f):
    print("a", 1, file=f)
f = io.StringIO()
g = [f, sys.stdout]
for x in g:
    log(x)
    print("b", file=x)
print(f.getvalue())
n = None if len(g) > 5 else sys.stdout
print("q", file=n)
n = None if len(g) < 5 else sys.stdout
print("r", file=n)
n = None if len(g) < 5 else f
print("s", file=n)
class W:
    def write(self, t):
        self.n = len(t)
        return 5
w = W()
print("abc", file=w)
print(w.n)
