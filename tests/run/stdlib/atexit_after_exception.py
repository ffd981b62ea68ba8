import atexit
def g():
    print("g")
atexit.register(g)
raise ValueError("x")
