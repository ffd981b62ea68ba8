# vpyc: library machine-ints
"""Groups of exceptions, and what `except*` does with them."""


def _meets(e, condition):
    if isinstance(condition, (type, tuple)):
        return isinstance(e, condition)
    else:
        return condition(e)


class BaseExceptionGroup(BaseException):
    def __init__(self, message, exceptions, /):
        n = len(exceptions)
        if n == 0:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        self.message = message
        self.exceptions = tuple(exceptions)
        self._shows_tuple = isinstance(exceptions, tuple)
        self._msg = f"{message} ({n} sub-exception{'' if n == 1 else 's'})"

    def __str__(self):
        return self._msg

    def __repr__(self):
        shown = repr(self.exceptions) if self._shows_tuple else repr(list(self.exceptions))
        return f"{type(self).__name__}({self.message!r}, {shown})"

    def derive(self, excs, /):
        return ExceptionGroup(self.message, excs)

    def split(self, condition, /):
        """The group of those that meet a condition, and the group of the others; None for none."""
        if _meets(self, condition):
            return (self, None)
        met = []
        others = []
        for e in self.exceptions:
            if isinstance(e, BaseExceptionGroup):
                one, other = e.split(condition)
                if one is not None:
                    met.append(one)
                if other is not None:
                    others.append(other)
            elif _meets(e, condition):
                met.append(e)
            else:
                others.append(e)
        return (self.derive(met) if len(met) > 0 else None, self.derive(others) if len(others) > 0 else None)

    def subgroup(self, condition, /):
        return self.split(condition)[0]


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


def _leaves(e, into):
    if isinstance(e, BaseExceptionGroup):
        for part in e.exceptions:
            _leaves(part, into)
    else:
        into.append(e)


class _Handling:
    """What is left of an exception while the clauses of a `try` with `except*` take their parts."""

    def __init__(self, e):
        self.whole = e
        self.rest = e
        self.renews = False
        self.again_raised = []
        self.raised = []

    def take(self, condition):
        """The group of those that a clause handles."""
        rest = self.rest
        met = None
        if isinstance(rest, BaseExceptionGroup):
            met, self.rest = rest.split(condition)
        elif isinstance(rest, condition):
            self.rest = None
            met = ExceptionGroup("", (rest,))
        self.renews = False
        return met

    def again(self):
        """A clause raises again what it handles."""
        self.renews = True

    def failed(self, e):
        """A clause raised."""
        if self.renews:
            self.again_raised.append(e)
        self.raised.append(e)

    def end(self):
        new = []
        again = []
        for e in self.raised:
            if any(e is part for part in self.again_raised):
                _leaves(e, again)
            else:
                new.append(e)
        rest = self.rest
        whole = self.whole
        if len(self.raised) > 0 and not isinstance(whole, BaseExceptionGroup):
            raise self.raised[0]
        elif len(again) > 0:
            if rest is not None:
                _leaves(rest, again)
            rest = whole.subgroup(lambda e: any(e is one for one in again))
        if len(new) > 0:
            if rest is not None:
                new.append(rest)
            if len(new) == 1:
                raise new[0]
            raise ExceptionGroup("", new)
        if rest is not None:
            raise rest
