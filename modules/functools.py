# vpyc: library
"""Functions of functions."""


def reduce(function, iterable, *initial):
    if len(initial) == 0:
        started = False
        for x in iterable:
            if started:
                total = function(total, x)
            else:
                total = x
                started = True
        if not started:
            raise TypeError("reduce() of empty iterable with no initial value")
        return total
    else:
        total = initial[0]
        for x in iterable:
            total = function(total, x)
        return total


def partial(func, /, *args, **named):
    def call(*more, **more_named):
        return func(*args, *more, **named, **more_named)

    return call


def cache(user_function):
    return _cached_forever(user_function)


def lru_cache(maxsize=128, typed=False):
    if maxsize is None:
        return _cached_forever
    elif isinstance(maxsize, int):
        def decorate(user_function):
            return _cached(user_function, maxsize)

        return decorate
    else:
        # Used without parentheses: the argument is the function.
        return _cached(maxsize, 128)


def _cached_forever(function):
    results = {}

    def call(*args):
        if len(args) == 1:
            key = args[0]
        else:
            key = args
        i = dict_find(results, key)
        if i >= 0:
            return dict_value(results, i)
        result = function(*args)
        dict_put(results, key, result)
        return result

    return call


def _cached(function, limit):
    """Keeps the results of the `limit` calls used last: the dict's order is that of use."""
    results = {}

    def call(*args):
        if len(args) == 1:
            key = args[0]
        else:
            key = args
        i = dict_find(results, key)
        if i >= 0:
            result = dict_value(results, i)
            if i != dict_last(results):
                dict_remove(results, key)
                dict_put(results, key, result)
            return result
        result = function(*args)
        if limit > 0 and dict_find(results, key) < 0:
            if len(results) >= limit:
                dict_remove(results, dict_key(results, dict_next(results, 0)))
            dict_put(results, key, result)
        return result

    return call


class _CompareKey:
    def __init__(self, compare, obj):
        self.compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self.compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.compare(self.obj, other.obj) > 0

    def __le__(self, other):
        return self.compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.compare(self.obj, other.obj) >= 0

    def __eq__(self, other):
        return self.compare(self.obj, other.obj) == 0


def cmp_to_key(compare):
    def key(obj):
        return _CompareKey(compare, obj)

    return key


def wraps(wrapped):
    def decorate(wrapper):
        return wrapper

    return decorate


def update_wrapper(wrapper, wrapped):
    return wrapper
