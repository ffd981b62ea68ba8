import sys
print(repr(SystemExit(3)), repr(SystemExit()), repr(SystemExit("x")), repr(SystemExit(None)), repr(SystemExit(1, 2)))
for f in (lambda: sys.exit(), lambda: sys.exit(3), lambda: sys.exit("text"), lambda: exit(7), lambda: quit()):
    try:
        f()
    except SystemExit as e:
        print(repr(e), e.code, e.args, str(e))
class Stop(SystemExit):
    pass
try:
    raise Stop(4)
except SystemExit as e:
    print(type(e).__name__, e.code)
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__name__, e.args)
x = SystemExit(9)
print(x.code)
try:
    raise x
finally:
    print("end")
