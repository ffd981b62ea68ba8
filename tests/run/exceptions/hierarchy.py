# handlers match base classes in order; Exception catches all
class AppError(Exception):
    pass


class NetError(AppError):
    pass


class Timeout(NetError):
    pass


def classify(exc):
    try:
        raise exc
    except Timeout:
        return 'timeout'
    except NetError:
        return 'net'
    except (AppError, OSError):
        return 'app or os'
    except LookupError:
        return 'lookup'
    except ArithmeticError:
        return 'arith'
    except Exception:
        return 'other'


print(classify(Timeout()), classify(NetError()), classify(AppError()))
print(classify(FileNotFoundError()), classify(KeyError('a')), classify(IndexError()))
print(classify(ZeroDivisionError()), classify(OverflowError()), classify(ValueError()))
print(issubclass(KeyError, LookupError), isinstance(Timeout(), AppError))
