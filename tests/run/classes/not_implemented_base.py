# base methods raising NotImplementedError
class Handler:
    def handle(self, x):
        raise NotImplementedError('handle in ' + self.__class__.__name__)


class Double(Handler):
    def handle(self, x):
        return x * 2


class Lazy(Handler):
    pass


for h in [Double(), Lazy(), Handler()]:
    try:
        print(h.handle(21))
    except NotImplementedError as e:
        print('NotImplementedError:', e)
