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


# Where a program asks for what `cache_info` and the like tell, the decorator makes an object instead of a function: the
# compiler then calls these.


def _cache_object(user_function):
    return _Cache(user_function, None, False)


def _lru_cache_object(maxsize=128, typed=False):
    if maxsize is None or isinstance(maxsize, int):
        def decorate(user_function):
            return _Cache(user_function, maxsize, typed)

        return decorate
    else:
        return _Cache(maxsize, 128, False)


class _Cache:
    def __init__(self, function, maxsize, typed: bool):
        self.__wrapped__ = function
        self._maxsize = maxsize
        self._typed = typed
        self._results = {}
        self._hits = 0
        self._misses = 0

    def __call__(self, *args, **named):
        if len(named) > 0:
            key = (args, tuple(named.items()))
        elif len(args) == 1:
            key = args[0]
        else:
            key = args
        results = self._results
        maxsize = self._maxsize
        i = dict_find(results, key)
        if i >= 0:
            self._hits += 1
            result = dict_value(results, i)
            if maxsize is not None and i != dict_last(results):
                dict_remove(results, key)
                dict_put(results, key, result)
            return result
        self._misses += 1
        result = self.__wrapped__(*args, **named)
        if maxsize is None:
            dict_put(results, key, result)
        elif maxsize > 0 and dict_find(results, key) < 0:
            if len(results) >= maxsize:
                dict_remove(results, dict_key(results, dict_next(results, 0)))
            dict_put(results, key, result)
        return result

    @property
    def __name__(self):
        return self.__wrapped__.__name__

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_clear(self):
        dict_clear(self._results)
        self._hits = 0
        self._misses = 0

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}


class _CacheInfo:
    def __init__(self, hits: int, misses: int, maxsize, currsize: int):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __iter__(self):
        yield self.hits
        yield self.misses
        yield self.maxsize
        yield self.currsize

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return f"CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})"


class _partial:
    """What `partial` gives where a program asks for its parts."""

    def __init__(self, func, /, *args, **named):
        self.func = func
        self.args = args
        self.keywords = named
        self._call = partial(func, *args, **named)

    def __call__(self, *more, **more_named):
        return self._call(*more, **more_named)


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
