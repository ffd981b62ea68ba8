# finally with return, break and continue; chains; nested handlers; custom hierarchies
class AppError(Exception):
    code = 1

    def __init__(self, message, *, hint=None):
        super().__init__(message)
        self.hint = hint


class NetError(AppError):
    code = 2


class Timeout(NetError):
    code = 3

    def __str__(self):
        return 'timeout: ' + super().__str__()


def finals(n):
    try:
        if n == 0:
            return 'returned'
        if n == 1:
            raise KeyError('k')
        return 10 // (n - 2)
    except KeyError:
        return 'key'
    except ZeroDivisionError:
        return 'zero'
    finally:
        order.append(n)


def override():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            seen.append(i)
        finally:
            seen.append(-i)
    return seen


def classify(thunk):
    try:
        thunk()
    except Timeout as e:
        return f'T{e.code} {e}'
    except (NetError, LookupError) as e:
        return f'{type(e).__name__} {e}'
    except AppError as e:
        return f'A{e.code} {e} hint={e.hint}'
    except Exception as e:
        return 'other ' + repr(e)
    else:
        return 'fine'


def raiser(error):
    raise error


order, seen = [], []
print([finals(n) for n in range(4)], order)
print(override())
print(classify(lambda: raiser(Timeout('slow'))))
print(classify(lambda: raiser(NetError('down', hint='retry'))))
print(classify(lambda: raiser(AppError('bad', hint='fix'))))
print(classify(lambda: [][1]), classify(lambda: {}['x']))
print(classify(lambda: int('q')), classify(lambda: None))
try:
    try:
        raiser(ValueError('inner'))
    except ValueError as e:
        raise AppError('outer') from e
except AppError as e:
    print(e, '<-', repr(e.__cause__), e.args, isinstance(e.__cause__, ValueError))


def cleanup(log):
    try:
        try:
            log.append('try')
            raise RuntimeError('one')
        finally:
            log.append('inner')
    except RuntimeError as e:
        log.append(str(e))
        try:
            raise
        except RuntimeError as again:
            log.append('again ' + str(again))
    else:
        log.append('else')
    finally:
        log.append('outer')
    return log


print(cleanup([]))


def depth(n):
    if n == 0:
        raise IndexError('bottom')
    try:
        depth(n - 1)
    except IndexError as e:
        if n % 2:
            raise
        raise IndexError(str(e) + '+%d' % n)


try:
    depth(5)
except IndexError as e:
    print(e)
