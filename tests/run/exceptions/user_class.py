# user exceptions: empty, with message, with fields, with __str__
class Empty(Exception):
    pass


class Coded(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Pretty(Exception):
    def __init__(self, what):
        self.what = what

    def __str__(self):
        return '<<' + self.what + '>>'


for n in range(4):
    try:
        if n == 0:
            raise Empty
        if n == 1:
            raise Empty('hello')
        if n == 2:
            raise Coded(404, 'not found')
        raise Pretty('odd')
    except Empty as e:
        print('empty', repr(str(e)))
    except Coded as e:
        print(e.code, e)
    except Pretty as e:
        print(e, e.what)
