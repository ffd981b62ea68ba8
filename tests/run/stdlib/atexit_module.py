import atexit
def bye(name, n=1):
    print("bye", name, n)
atexit.register(bye, "a")
atexit.register(bye, "b", n=2)
@atexit.register
def last():
    print("last")
print("main")
