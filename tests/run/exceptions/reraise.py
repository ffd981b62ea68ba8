# bare raise, raise of a caught error, raise of another error
def low():
    raise RuntimeError('low')


def mid():
    try:
        low()
    except RuntimeError as e:
        print('mid saw', e)
        raise


def convert():
    try:
        mid()
    except RuntimeError as e:
        raise ValueError('converted ' + str(e))


def again():
    try:
        convert()
    except ValueError as e:
        print('again', e)
        raise e


try:
    again()
except ValueError as e:
    print('top', e)
try:
    mid()
except Exception as e:
    print(type(e).__name__, e)
