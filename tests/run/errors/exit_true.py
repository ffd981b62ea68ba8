# sys.exit of a boolean expression: exit status 1
import sys

ok = len("abc") == 4
print("ok" if ok else "not ok")
sys.exit(not ok)
