import sys
def f():
    try:
        sys.exit("bye")
    finally:
        print("fin")
try:
    f()
except ValueError:
    print("no")
