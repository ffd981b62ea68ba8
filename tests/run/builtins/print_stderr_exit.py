# sys.exit with no argument, after output on both streams: exit status 0
import sys

print("out 1")
print("err 1", file=sys.stderr)
sys.stderr.write("err 2\n")
sys.stdout.write("out 2\n")
if len(sys.argv) >= 1:
    sys.exit()
print("never")
