"""A home-made test runner in the style of unittest, testing a few utility functions."""
import sys
import traceback


def slugify(text, sep='-'):
    out = []
    for ch in text.lower():
        if ch.isalnum():
            out.append(ch)
        elif out and out[-1] != sep:
            out.append(sep)
    return ''.join(out).strip(sep)


def chunks(seq, n):
    if n <= 0:
        raise ValueError('n must be positive')
    return [seq[i:i + n] for i in range(0, len(seq), n)]


def flatten(items):
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result


def roman(n):
    table = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'),
             (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
    out = ''
    for value, letters in table:
        while n >= value:
            out += letters
            n -= value
    return out


class TestCase:
    def setUp(self):
        pass

    def tearDown(self):
        pass

    def assertEqual(self, a, b, msg=None):
        if a != b:
            raise AssertionError(msg or f"{a!r} != {b!r}")

    def assertTrue(self, x, msg=None):
        assert x, msg or f"{x!r} is not true"

    def assertIn(self, a, b):
        if a not in b:
            raise AssertionError(f"{a!r} not found")

    def tests(self):
        return []

    def run(self, results):
        for name, method in self.tests():
            self.setUp()
            try:
                method()
                results.append((type(self).__name__, name, 'ok', ''))
            except AssertionError as e:
                results.append((type(self).__name__, name, 'FAIL', str(e)))
            except Exception as e:
                results.append((type(self).__name__, name, 'ERROR', f"{type(e).__name__}: {e}"))
            finally:
                self.tearDown()


class TextTests(TestCase):
    def setUp(self):
        self.samples = ['Hello World', '  spaces  ', 'Ünïcode!']

    def tearDown(self):
        self.samples.clear()

    def test_slug(self):
        self.assertEqual(slugify('Hello, World!'), 'hello-world')
        self.assertEqual(slugify(self.samples[1]), 'spaces')
        self.assertEqual(slugify('a  b', sep='_'), 'a_b')

    def test_unicode(self):
        self.assertEqual(slugify(self.samples[2]), 'ünïcode')

    def test_roman(self):
        for n, want in [(1, 'I'), (4, 'IV'), (1994, 'MCMXCIV'), (2024, 'MMXXIV')]:
            self.assertEqual(roman(n), want, msg=f'roman({n})')

    def test_that_fails(self):
        self.assertEqual(slugify('x'), 'y')

    def tests(self):
        return [('slug', self.test_slug), ('unicode', self.test_unicode), ('roman', self.test_roman),
                ('fails', self.test_that_fails)]


class ListTests(TestCase):
    def test_chunks(self):
        self.assertEqual(chunks([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]])
        self.assertEqual(chunks('abcde', 3), ['abc', 'de'])

    def test_bad(self):
        try:
            chunks([1], 0)
        except ValueError as e:
            self.assertIn('positive', str(e))
        else:
            self.assertTrue(False, 'no error')

    def test_flatten(self):
        self.assertEqual(flatten([1, [2, [3, [4]], 5]]), [1, 2, 3, 4, 5])

    def test_error(self):
        chunks([1, 2], 1)[5]

    def tests(self):
        return [(n, m) for n, m in sorted({'chunks': self.test_chunks, 'bad': self.test_bad,
                                           'flatten': self.test_flatten, 'error': self.test_error}.items())]


def main():
    results = []
    for case in (TextTests(), ListTests()):
        case.run(results)
    for cls, name, status, detail in results:
        print(f"{cls}.{name:<10} ... {status}" + (f" ({detail})" if detail else ''))
    bad = sum(r[2] != 'ok' for r in results)
    print('-' * 40)
    print(f"Ran {len(results)} tests, {bad} failed")
    return bad


if __name__ == '__main__':
    sys.exit(1 if main() else 0)
