import sys
for v in (None, 0, 3, "text", 2**70, True, (1, 2), 2.5):
    try:
        sys.exit(v)
    except SystemExit as e:
        print(repr(e.code), e.args, str(e))
try:
    raise SystemExit
except SystemExit as e:
    print(e.code, e.args)
try:
    raise SystemExit(4)
except SystemExit as e:
    print(e.code)
try:
    raise SystemExit("a", 2)
except SystemExit as e:
    print(e.code, e.args)
try:
    exit()
except SystemExit as e:
    print(e.code)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, repr(e))
print("end")
