# a miniature test framework: assertions, discovery by registry, report
class Failure(Exception):
    pass


class Case:
    def setup(self):
        pass

    def equal(self, got, want):
        if got != want:
            raise Failure('%r is not %r' % (got, want))

    def true(self, value, text='condition'):
        if not value:
            raise Failure(text + ' is false')

    def raises(self, kind, f, *args):
        try:
            f(*args)
        except kind as e:
            return str(e)
        raise Failure(kind.__name__ + ' not raised')


class Suite:
    def __init__(self):
        self.tests = []

    def test(self, f):
        self.tests.append(f)
        return f

    def run(self, case):
        results = {'ok': 0, 'failed': 0, 'error': 0}
        for f in self.tests:
            case.setup()
            try:
                f(case)
            except Failure as e:
                results['failed'] += 1
                print('FAIL', f.__name__, '-', e)
            except Exception as e:
                results['error'] += 1
                print('ERROR', f.__name__, '-', type(e).__name__, e)
            else:
                results['ok'] += 1
                print('ok', f.__name__)
        return results


suite = Suite()


class ListCase(Case):
    def setup(self):
        self.items = [3, 1, 2]


@suite.test
def sorts(case):
    case.items.sort()
    case.equal(case.items, [1, 2, 3])


@suite.test
def fresh_each_time(case):
    case.equal(case.items, [3, 1, 2])


@suite.test
def wrong_sum(case):
    case.equal(sum(case.items), 7)


@suite.test
def pops_too_much(case):
    for _ in range(4):
        case.items.pop()


@suite.test
def complains(case):
    case.equal(case.raises(ValueError, case.items.remove, 99), 'list.remove(x): x not in list')
    case.raises(IndexError, case.items.pop)


print(suite.run(ListCase()))
