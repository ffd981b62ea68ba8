# sys.stdout and sys.stdin are given other streams: print and input follow
import sys, io
import sys, io

old=sys.stdout
sys.stdout=io.StringIO()
print("hidden", 3, end="!")
s=sys.stdout.getvalue()
sys.stdout=old
print(repr(s))
class Tee:
    def __init__(self, *streams):
        self.streams = streams
        self.text = []
    def write(self, t):
        self.text.append(t)
        for s in self.streams:
            s.write(t)
    def flush(self):
        pass
def run():
    sys.stdout = Tee(sys.stdout)
    print("both", [1])
    print()
    sys.stdout.write("w\n")
    tee = sys.stdout
    sys.stdout = sys.__stdout__
    print(tee.text)
run()
class Capture:
    def __enter__(self):
        self._old = sys.stdout
        sys.stdout = self.buf = io.StringIO()
        return self
    def __exit__(self, *a):
        sys.stdout = self._old
with Capture() as c:
    print("x")
    print("y", file=sys.stderr)
print(c.buf.getvalue().splitlines())

sys.stdin=io.StringIO("l1\nl2\n\n3 4")
print(input(), input("p: "), repr(sys.stdin.readline()), [int(x) for x in input().split()])
try: input()
except EOFError as e: print(e)
for line in sys.stdin: print(line)
