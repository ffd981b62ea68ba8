# vpyc: library machine-ints
"""Tests as methods of classes.

The compiler puts calls of `_run` for all tests of the program in place of `unittest.main()`.
"""

import sys


class SkipTest(Exception):
    pass


class _State:
    def __init__(self):
        self.ran = 0
        self.skipped = 0
        self.failures: list[str] = []
        self.errors: list[str] = []


_state = _State()


def _start():
    _state.ran = 0
    _state.skipped = 0
    _state.failures.clear()
    _state.errors.clear()


def _begin(cls, name: str, count: int):
    if count > 0:
        cls.setUpClass()


def _end(cls, count: int):
    if count > 0:
        cls.tearDownClass()


def _skipped(name: str):
    _state.ran += 1
    _state.skipped += 1
    sys.stderr.write("s")


def _attempt(case, call):
    case.setUp()
    try:
        call(case)
    finally:
        case.tearDown()
        case.doCleanups()


def _run(cls, name: str, call):
    case = cls(name)
    _state.ran += 1
    mark = "."
    try:
        _attempt(case, call)
    except SkipTest:
        _state.skipped += 1
        mark = "s"
    except AssertionError as e:
        _state.failures.append(f"FAIL: {name}\nAssertionError: {e}")
        mark = "F"
    except Exception as e:
        _state.errors.append(f"ERROR: {name}\n{type(e).__name__}: {e}")
        mark = "E"
    sys.stdout.flush()
    sys.stderr.write(mark)


def _finish(exit: bool):
    err = sys.stderr
    err.write("\n")
    for text in _state.errors + _state.failures:
        err.write("=" * 70 + "\n" + text + "\n\n")
    err.write("-" * 70 + "\n")
    err.write(f"Ran {_state.ran} test{'' if _state.ran == 1 else 's'}\n\n")
    notes: list[str] = []
    if len(_state.failures) > 0:
        notes.append(f"failures={len(_state.failures)}")
    if len(_state.errors) > 0:
        notes.append(f"errors={len(_state.errors)}")
    failed = len(notes) > 0
    if _state.skipped > 0:
        notes.append(f"skipped={_state.skipped}")
    err.write(("FAILED" if failed else "OK") + (" (" + ", ".join(notes) + ")" if len(notes) > 0 else "") + "\n")
    if exit:
        sys.exit(1 if failed else 0)


def main(*args, **named):
    raise NotImplementedError("unittest.main() is compiled only as the statement `unittest.main()`")


def skip(reason):
    def decorate(test):
        def skipped(case):
            raise SkipTest(reason)

        return skipped

    return decorate


def skipIf(condition, reason):
    def decorate(test):
        def perhaps(case):
            if condition:
                raise SkipTest(reason)
            test(case)

        return perhaps

    return decorate


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test):
    def failing(case):
        try:
            test(case)
        except Exception:
            return
        raise AssertionError("Unexpected success")

    return failing


class _Raises:
    def __init__(self, expected, pattern):
        self.expected = expected
        self._pattern = pattern
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if value is None:
            if isinstance(self.expected, tuple):
                raise AssertionError("no exception raised")
            else:
                raise AssertionError(self.expected.__name__ + " not raised")
        elif isinstance(value, self.expected):
            self.exception = value
            if self._pattern is not None:
                _check_search(str(value), self._pattern)
            return True
        else:
            return False


def _check_search(text: str, pattern):
    if isinstance(pattern, str):
        import re
        if re.search(pattern, text) is None:
            raise AssertionError(f"{pattern!r} does not match {text!r}")
    elif pattern.search(text) is None:
        raise AssertionError(f"{pattern.pattern!r} does not match {text!r}")


class _SubTest:
    def __init__(self, name: str, shown: str):
        self._name = name
        self._shown = shown

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if value is None:
            return False
        elif isinstance(value, AssertionError):
            _state.failures.append(f"FAIL: {self._name} {self._shown}\nAssertionError: {value}")
            return True
        else:
            return False


class TestCase:
    def __init__(self, methodName: str = "runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def id(self):
        return "__main__." + self._testMethodName

    def addCleanup(self, function, *args):
        def call():
            function(*args)

        self._cleanups.append(call)

    def doCleanups(self):
        while len(self._cleanups) > 0:
            self._cleanups.pop()()

    def subTest(self, msg="", **params):
        parts = [f"{name}={params[name]!r}" for name in params]
        return _SubTest(self._testMethodName, "(" + ", ".join(parts) + ")")

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise AssertionError("None" if msg is None else msg)

    def _fail(self, text: str, msg):
        if msg is None:
            raise AssertionError(text)
        else:
            raise AssertionError(text + " : " + str(msg))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(f"{expr!r} is not true", msg)

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(f"{expr!r} is not false", msg)

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(f"{first!r} != {second!r}", msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(f"{first!r} == {second!r}", msg)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertEqual(list1, list2, msg)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertEqual(tuple1, tuple2, msg)

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertEqual(d1, d2, msg)

    def assertSetEqual(self, set1, set2, msg=None):
        self.assertEqual(set1, set2, msg)

    def assertSequenceEqual(self, first, second, msg=None):
        if len(first) != len(second):
            self._fail(f"Sequences differ: {first!r} != {second!r}", msg)
        for i in range(len(first)):
            if first[i] != second[i]:
                self._fail(f"Sequences differ: {first!r} != {second!r}", msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertEqual(first, second, msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = [item for item in second]
        for item in first:
            if item not in rest:
                self._fail("Element counts were not equal", msg)
            rest.remove(item)
        if len(rest) > 0:
            self._fail("Element counts were not equal", msg)

    def assertIs(self, first, second, msg=None):
        if first is not second:
            self._fail(f"{first!r} is not {second!r}", msg)

    def assertIsNot(self, first, second, msg=None):
        if first is second:
            self._fail(f"unexpectedly identical: {first!r}", msg)

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(f"{obj!r} is not None", msg)

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail("unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(f"{member!r} not found in {container!r}", msg)

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(f"{member!r} unexpectedly found in {container!r}", msg)

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(f"{obj!r} is not an instance of the class", msg)

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(f"{obj!r} is an instance of the class", msg)

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(f"{a!r} not less than {b!r}", msg)

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(f"{a!r} not less than or equal to {b!r}", msg)

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(f"{a!r} not greater than {b!r}", msg)

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(f"{a!r} not greater than or equal to {b!r}", msg)

    def assertAlmostEqual(self, first, second, places: int = 7, msg=None, delta=None):
        if first == second:
            return
        if delta is not None:
            if not abs(first - second) <= delta:
                self._fail(f"{first!r} != {second!r} within {delta!r} delta", msg)
        elif round(abs(first - second), places) != 0:
            self._fail(f"{first!r} != {second!r} within {places!r} places", msg)

    def assertNotAlmostEqual(self, first, second, places: int = 7, msg=None):
        if first == second or round(abs(first - second), places) == 0:
            self._fail(f"{first!r} == {second!r} within {places!r} places", msg)

    def assertRegex(self, text: str, expected_regex, msg=None):
        _check_search(text, expected_regex)

    def assertRaises(self, expected_exception, *call, **named):
        context = _Raises(expected_exception, None)
        if len(call) == 0:
            return context
        else:
            with context:
                call[0](*call[1:], **named)

    def assertRaisesRegex(self, expected_exception, expected_regex, *call, **named):
        context = _Raises(expected_exception, expected_regex)
        if len(call) == 0:
            return context
        else:
            with context:
                call[0](*call[1:], **named)
