# the module guard with functions defined before and after, a main that returns a code
import sys


def helper(x):
    return x * 2


def main():
    print("in main", helper(4))
    print(__name__)
    return 0


print("at import")
if __name__ == "__main__":
    code = main()
    if code != 0:
        sys.exit(code)
    print("guard done")
else:
    print("imported")
print("end")
