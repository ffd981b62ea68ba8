"""Small uses of many standard modules, one function each."""
import bisect
import collections
import contextlib
import functools
import heapq
import io
import itertools
import json
import math
import operator
import random
import re
import statistics
import string
import struct
import sys
import textwrap
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from contextlib import ExitStack, closing, contextmanager, redirect_stdout, suppress
from datetime import date, datetime, timedelta
from enum import Enum, Flag, IntEnum, auto, unique
from functools import lru_cache, partial, reduce, singledispatch, total_ordering, wraps
from typing import NamedTuple


@contextmanager
def tag(name, out):
    out.append(f'<{name}>')
    try:
        yield out
    finally:
        out.append(f'</{name}>')


def contexts():
    out = []
    with tag('a', out) as o, tag('b', out):
        o.append('text')
    with suppress(ZeroDivisionError, KeyError):
        with tag('c', out):
            1 / 0
    buffer = io.StringIO()
    with redirect_stdout(buffer):
        print('captured', 1, 2)
    with ExitStack() as stack:
        for name in 'xy':
            stack.enter_context(tag(name, out))
        stack.callback(out.append, 'bye')
    print(''.join(out), repr(buffer.getvalue()))


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


@unique
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)


def enums():
    p = Perm.R | Perm.X
    print(Perm.R in p, Perm.W in p, (p & Perm.R) == Perm.R, Perm.RW.value, bool(Perm.R & Perm.W))
    for planet in Planet:
        print(planet.name, round(planet.gravity, 2), planet.value[1])
    print(Planet['EARTH'] is Planet.EARTH, Planet((3.303e+23, 2.4397e6)).name, len(Planet))


@singledispatch
def show(x):
    return f'object {x!r}'


@show.register(int)
def _(x):
    return f'int {x}'


@show.register
def _(x: str):
    return f'str {x}'


@show.register(list)
def show_list(x):
    return 'list of ' + ', '.join(show(i) for i in x)


def functional():
    print(show(3), '|', show('a'), '|', show([1, 'b', 2.5]), '|', show(None))
    add = lambda a, b, c=0: a + b + c
    inc = partial(add, 1, c=10)
    print(inc(5), reduce(operator.mul, range(1, 6)), functools.reduce(max, [3, 9, 2], 0))
    get = operator.itemgetter(1, 0)
    print(get('xyz'), operator.attrgetter('real')(5), operator.methodcaller('upper')('q'), sorted([(1, 'b'), (0, 'z')], key=operator.itemgetter(1)))
    compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
    print(compose(str, abs, int)('-5'), list(map(pow, [2, 3], [3, 2])))


def iteration():
    print(list(itertools.chain([1], (2, 3), 'a')), list(itertools.islice(itertools.count(5, 5), 3)))
    print([''.join(p) for p in itertools.permutations('abc', 2)], list(itertools.combinations_with_replacement('ab', 2)))
    print([(k, len(list(g))) for k, g in itertools.groupby('aaabbc')], list(itertools.zip_longest('ab', 'x', fillvalue='-')))
    print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(str.isalpha, 'ab1c')), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
    a, b = itertools.tee([1, 2, 3])
    next(b)
    print(list(zip(a, b)), list(itertools.accumulate([1, 2, 3, 4])), list(itertools.compress('abcd', [1, 0, 1, 0])), list(itertools.repeat('z', 2)))
    print(list(itertools.product('ab', repeat=2))[:3], list(itertools.filterfalse(lambda x: x % 2, range(6))), next(itertools.cycle('q')))


def containers():
    c = Counter('abracadabra')
    c.update('aaa')
    c.subtract({'b': 1})
    print(c.most_common(2), c['z'], sum(c.values()), (Counter('aab') - Counter('a')), Counter('ab') + Counter('bc'), sorted(Counter(a=2).elements()))
    d = OrderedDict(zip('abc', range(3)))
    d.move_to_end('a')
    print(list(d), d.popitem(last=False), dict(d))
    m = ChainMap({'x': 1}, {'x': 2, 'y': 3})
    print(m['x'], m['y'], sorted(m))
    q = deque([1, 2, 3], maxlen=3)
    q.append(4)
    q.rotate(1)
    print(q, q[0], list(reversed(q)))
    tree = defaultdict(lambda: defaultdict(int))
    tree['a']['b'] += 1
    print({k: dict(v) for k, v in tree.items()})


def text():
    t = string.Template('$who likes ${what}')
    print(t.substitute(who='tim', what='kung pao'), t.safe_substitute(who='x'))
    print(textwrap.dedent('''
        one
          two
    ''').strip(), textwrap.shorten('hello wide world', width=12, placeholder='...'), textwrap.indent('a\nb', '> '), sep='|')
    print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.split(r'[,;]\s*', 'a, b;c'), re.findall(r'\b\w', 'ab cd'))
    m = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', 'on 2024-03-01')
    print(m.groupdict(), m.span('year'), m.start(), re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1b22'))
    print(string.capwords('the end'), string.ascii_uppercase[:5], 'x'.translate(str.maketrans('xyz', 'abc')))


def numbers():
    print(struct.pack('<HhI', 1, -2, 3).hex(), struct.unpack('>I', b'\0\0\1\0'), struct.calcsize('<iB'))
    print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), statistics.mode('aab'), round(statistics.pstdev([1, 2, 3]), 4))
    print(math.gcd(12, 18), math.isqrt(17), math.comb(6, 2), math.prod([2, 3]), math.dist((0, 0), (3, 4)), math.isclose(0.1 + 0.2, 0.3))
    xs = [1, 3, 5]
    bisect.insort(xs, 4)
    print(xs, bisect.bisect_left(xs, 3), bisect.bisect(xs, 3), heapq.nsmallest(2, xs))
    rng = random.Random(7)
    print(rng.randint(1, 6), rng.choice('abc'), rng.sample(range(10), 3), round(rng.uniform(0, 1), 4), rng.choices([1, 2], k=3))
    print(json.dumps({'b': [1, None, True], 'a': 'é"'}), json.loads('[1, {"x": 2.5}]'), json.dumps([1, 2], separators=(',', ':')))
    print(date(2024, 2, 28) + timedelta(days=2), datetime(2024, 1, 1, 12).strftime('%d/%m/%y %H:%M'), (datetime(2024, 1, 2) - datetime(2024, 1, 1)).total_seconds())


for f in (contexts, enums, functional, iteration, containers, text, numbers):
    print('--', f.__name__)
    f()
