eg = ExceptionGroup("many", [ValueError("a"), KeyError("k")])
print(eg.message, len(eg.exceptions))
print(eg)
print(repr(eg))
try:
    raise eg
except ExceptionGroup as e:
    print(type(e).__name__, e.args[0], e.exceptions[0])
try:
    raise eg
except Exception as e:
    print(type(e).__name__, e)
for x in eg.exceptions:
    print(type(x).__name__, x)
try:
    ExceptionGroup("x", [])
except ValueError as e:
    print(e)
print(isinstance(eg, Exception), isinstance(eg, BaseExceptionGroup), issubclass(ExceptionGroup, Exception))
