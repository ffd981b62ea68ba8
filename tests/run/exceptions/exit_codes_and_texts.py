import sys
def f(c):
    try:
        raise SystemExit(c)
    except SystemExit as e:
        print(str(e), repr(e), e.code, e.args)
f(3); f(-1); f(255); f(None); f(True); f("text"); f(300)
try:
    raise SystemExit
except SystemExit as e:
    print(str(e), repr(e), e.code)
try:
    sys.exit(200)
except SystemExit as e:
    print(e)
    raise
