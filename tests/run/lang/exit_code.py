# exit status 3 of sys.exit in the middle of the program
import sys


def work(n):
    for k in range(n):
        if k == 3:
            print("leaving at", k)
            sys.exit(k)
        print("step", k)


work(5)
print("never")
