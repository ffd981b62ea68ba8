try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise
    except* TypeError as e:
        if len(e.exceptions) == 1:
            raise
except BaseExceptionGroup as e:
    print(repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise
    except* TypeError as e:
        raise OSError("x")
except BaseExceptionGroup as e:
    print(repr(e))
try:
    undefined_thing
except* NameError as e:
    print(e.exceptions)
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        raise e
except BaseExceptionGroup as e:
    print(repr(e))
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        raise
except BaseExceptionGroup as e:
    print(repr(e))
