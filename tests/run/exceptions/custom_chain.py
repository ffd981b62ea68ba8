# an error wrapped at each level, printed from the outside in
class Layer(Exception):
    def __init__(self, name):
        super().__init__('in ' + name)
        self.name = name


def call(depth):
    if depth == 0:
        raise ValueError('core')
    try:
        call(depth - 1)
    except Exception as e:
        raise Layer('level %d' % depth) from e


try:
    call(3)
except Layer as e:
    cause = e
    while cause is not None:
        print(type(cause).__name__, cause)
        cause = cause.__cause__
