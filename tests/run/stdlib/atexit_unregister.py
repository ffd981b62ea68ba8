import atexit, sys
def f():
    print("f")
atexit.register(f)
atexit.unregister(f)
def g():
    print("g")
atexit.register(g)
sys.exit(3)
