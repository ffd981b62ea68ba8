# sys.exit with a text prints it to stderr, exit status 1
import sys


def fail(why):
    sys.exit("error: " + why)


print("working")
fail("no luck")
print("never")
