eg = ExceptionGroup("many", [ValueError("a"), KeyError("k"), ExceptionGroup("inner", [ValueError("b"), OSError("o")])])
print(eg)
print(repr(eg))
m, r = eg.split(ValueError)
print(repr(m))
print(repr(r))
print(repr(eg.subgroup(KeyError)), eg.subgroup(TypeError))
print(repr(eg.subgroup((KeyError, OSError))))
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and str(e) == "b")))
def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            yield from leaves(x)
    else:
        yield e
print([str(x) for x in leaves(eg)])
