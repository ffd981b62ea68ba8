# vpyc: library
"""Random numbers: the Mersenne Twister, with the same sequence as Python's for the same seed."""

native include(math)

from _str import open_binary as _open_binary
from hashlib import _sha512
from math import log as _log, sqrt as _sqrt, exp as _exp, cos as _cos, sin as _sin
from math import pi as _pi, e as _e

_LOG4 = 1.3862943611198906
_SG_MAGICCONST = 2.504077396776274
_NV_MAGICCONST = 1.7155277699214135
_TWOPI = 6.283185307179586


class Random:
    def __init__(self, x=None):
        self._state = [0] * 624
        self._next = 624
        self._has_gauss = False
        self._gauss = 0.0
        self.seed(x)

    def seed(self, a=None, version=2):
        if a is None:
            now = int(native(->float) oly_time() * 1000000.0)
            self._seed_words(now & 0xFFFFFFFF, (now >> 32) & 0xFFFFFFFF)
        elif isinstance(a, float):
            h = hash(a)
            self._seed_words(h & 0xFFFFFFFF, (h >> 32) & 0xFFFFFFFF)
        elif isinstance(a, str):
            self._seed_bytes(a.encode())
        elif isinstance(a, (bytes, bytearray)):
            self._seed_bytes(bytes(a))
        else:
            n = -a if a < 0 else int(a)
            if isinstance(n, bigint):
                words = [int(n & 0xFFFFFFFF)]
                n >>= 32
                while n > 0:
                    words.append(int(n & 0xFFFFFFFF))
                    n >>= 32
                self._seed_many(words)
            else:
                self._seed_words(n & 0xFFFFFFFF, n >> 32)
        self._has_gauss = False

    def _seed_bytes(self, text):
        """The text and its SHA-512 as one big-endian number, its lowest 32 bits first."""
        whole = text + _sha512(text)
        words = [0]
        words.clear()
        i = len(whole)
        while i > 0:
            word = 0
            for k in range(max(i - 4, 0), i):
                word = word << 8 | whole[k]
            words.append(word)
            i -= 4
        while len(words) > 1 and words[len(words) - 1] == 0:
            words.pop()
        self._seed_many(words)

    def _seed_words(self, low, high):
        mt = self._state
        mt[0] = 19650218
        for i in range(1, 624):
            mt[i] = (1812433253 * (mt[i - 1] ^ (mt[i - 1] >> 30)) + i) & 0xFFFFFFFF
        words = 2 if high != 0 else 1
        i = 1
        j = 0
        for k in range(624):
            word = low if j == 0 else high
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1664525)) + word + j) & 0xFFFFFFFF
            i += 1
            j += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
            if j >= words:
                j = 0
        for k in range(623):
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1566083941)) - i) & 0xFFFFFFFF
            i += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
        mt[0] = 0x80000000
        self._next = 624

    def _seed_many(self, words):
        """The same for a key of any length."""
        mt = self._state
        mt[0] = 19650218
        for i in range(1, 624):
            mt[i] = (1812433253 * (mt[i - 1] ^ (mt[i - 1] >> 30)) + i) & 0xFFFFFFFF
        i = 1
        j = 0
        for k in range(max(624, len(words))):
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1664525)) + words[j] + j) & 0xFFFFFFFF
            i += 1
            j += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
            if j >= len(words):
                j = 0
        for k in range(623):
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1566083941)) - i) & 0xFFFFFFFF
            i += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
        mt[0] = 0x80000000
        self._next = 624

    def _refill(self):
        mt = self._state
        for k in range(624):
            y = (mt[k] & 0x80000000) | (mt[k + 1 if k < 623 else 0] & 0x7FFFFFFF)
            x = mt[k + 397 if k < 227 else k - 227] ^ (y >> 1)
            mt[k] = x ^ 0x9908B0DF if y & 1 else x
        self._next = 0

    def _word(self):
        """The next 32 bits."""
        if self._next >= 624:
            self._refill()
        y = self._state[self._next]
        self._next += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        return y ^ (y >> 18)

    def random(self):
        high = self._word() >> 5
        low = self._word() >> 6
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0)

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k <= 32:
            return self._word() >> (32 - k)
        if k > 63:
            if isinstance(bigint(k), bigint):
                return self._many_bits(k)
            else:
                raise OverflowError("getrandbits() of more bits than an int has")
        low = self._word()
        return (self._word() >> (64 - k)) << 32 | low

    def _many_bits(self, k):
        result = bigint(0)
        place = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            result |= bigint(word) << place
            place += 32
            k -= 32
        return result

    def _below(self, n):
        k = n.bit_length()
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r

    def randrange(self, start, stop=None, step=1):
        if stop is None:
            if start <= 0:
                raise ValueError("empty range for randrange()")
            return self._below(start)
        else:
            width = stop - start
            if step == 1:
                if width <= 0:
                    raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
                return start + self._below(width)
            if step > 0:
                n = (width + step - 1) // step
            elif step < 0:
                n = (width + step + 1) // step
            else:
                raise ValueError("zero step for randrange()")
            if n <= 0:
                raise ValueError("empty range for randrange()")
            return start + step * self._below(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def randbytes(self, n):
        result = [0] * n
        for i in range(0, n, 4):
            word = self._word()
            if n - i < 4:
                word >>= 32 - 8 * (n - i)
            for k in range(i, min(i + 4, n)):
                result[k] = word & 255
                word >>= 8
        return bytes(result)

    def choice(self, seq):
        if len(seq) == 0:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        i = len(x) - 1
        while i > 0:
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]
            i -= 1

    def sample(self, population, k, *, counts=None):
        if counts is None:
            return self._sample(population, k)
        else:
            if len(counts) != len(population):
                raise ValueError("The number of counts does not match the population")
            repeated = []
            for item, n in zip(population, counts):
                for _ in range(n):
                    repeated.append(item)
            if len(repeated) == 0:
                raise ValueError("Total of counts must be greater than zero")
            return self._sample(repeated, k)

    def _sample(self, population, k):
        n = len(population)
        if k < 0 or k > n:
            raise ValueError("Sample larger than population or is negative")
        result = []
        # A set of the places taken is smaller than a copy of a long population.
        set_size = 21
        if k > 5:
            size = 4
            while size < k * 3:
                size *= 4
            set_size += size
        if n <= set_size:
            pool = list(population)
            for i in range(k):
                j = self._below(n - i)
                result.append(pool[j])
                pool[j] = pool[n - i - 1]
        else:
            taken = set()
            for i in range(k):
                j = self._below(n)
                while j in taken:
                    j = self._below(n)
                taken.add(j)
                result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if weights is None and cum_weights is None:
            return [population[int(self.random() * n)] for _ in range(k)]
        elif weights is None:
            return self._choices([x * 1.0 for x in cum_weights], population, k)
        else:
            if cum_weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            total = 0.0
            sums = [0.0]
            sums.clear()
            for weight in weights:
                total += weight
                sums.append(total)
            return self._choices(sums, population, k)

    def _choices(self, sums, population, k):
        n = len(population)
        if len(sums) != n:
            raise ValueError("The number of weights does not match the population")
        total = sums[n - 1]
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if total - total != 0.0:
            raise ValueError("Total of weights must be finite")
        result = []
        for _ in range(k):
            x = self.random() * total
            low = 0
            high = n - 1
            while low < high:
                middle = (low + high) // 2
                if x < sums[middle]:
                    high = middle
                else:
                    low = middle + 1
            result.append(population[low])
        return result

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        a = low * 1.0
        b = high * 1.0
        if mode is None:
            c = 0.5
        else:
            if b == a:
                return a
            c = (mode - a) / (b - a)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            a, b = b, a
        return a + (b - a) * _sqrt(u * c)

    def gauss(self, mu=0.0, sigma=1.0):
        if self._has_gauss:
            z = self._gauss
            self._has_gauss = False
        else:
            angle = self.random() * _TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * radius
            self._gauss = _sin(angle) * radius
            self._has_gauss = True
        return mu + z * sigma

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = _NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -_log(1.0 - self.random()) / lambd

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            ainv = _sqrt(2.0 * alpha - 1.0)
            bbb = alpha - _LOG4
            ccc = alpha + ainv
            while True:
                u1 = self.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self.random()
                v = _log(u1 / (1.0 - u1)) / ainv
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + _SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        while True:
            u = self.random()
            b = (_e + alpha) / _e
            p = b * u
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -_log((b - p) / alpha)
            u1 = self.random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= _exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y != 0.0:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        u = 1.0 - self.random()
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        u = 1.0 - self.random()
        return alpha * (-_log(u)) ** (1.0 / beta)

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return _TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            u1 = self.random()
            z = _cos(_pi * u1)
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        u3 = self.random()
        angle = native(->float) acos(f)
        if u3 > 0.5:
            return (mu + angle) % _TWOPI
        return (mu - angle) % _TWOPI

    def getstate(self):
        """The version, the words of the state with the place in them behind, and the number that `gauss` keeps."""
        return (3, tuple(self._state + [self._next]), self._gauss if self._has_gauss else None)

    def setstate(self, state):
        version, words, gauss = state
        if version != 3:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version 3")
        self._state = list(words[:624])
        self._next = words[624]
        self._has_gauss = gauss is not None
        if gauss is not None:
            self._gauss = gauss


class SystemRandom(Random):
    """Random numbers that nobody can guess: they come from the system."""

    def __init__(self, x=None):
        super().__init__(0)

    def _word(self):
        with _open_binary("/dev/urandom", "rb") as f:
            return int.from_bytes(f.read(4), "big")

    def seed(self, a=None, version=2):
        pass

    def getstate(self):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, state):
        raise NotImplementedError("System entropy source does not have state.")


_shared = Random()


def seed(a=None, version=2):
    _shared.seed(a, version)


def random():
    return _shared.random()


def getrandbits(k):
    return _shared.getrandbits(k)


def randrange(start, stop=None, step=1):
    return _shared.randrange(start, stop, step)


def randint(a, b):
    return _shared.randint(a, b)


def randbytes(n):
    return _shared.randbytes(n)


def choice(seq):
    return _shared.choice(seq)


def shuffle(x):
    _shared.shuffle(x)


def sample(population, k, *, counts=None):
    return _shared.sample(population, k, counts=counts)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return _shared.choices(population, weights, cum_weights=cum_weights, k=k)


def uniform(a, b):
    return _shared.uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    return _shared.triangular(low, high, mode)


def gauss(mu=0.0, sigma=1.0):
    return _shared.gauss(mu, sigma)


def normalvariate(mu=0.0, sigma=1.0):
    return _shared.normalvariate(mu, sigma)


def lognormvariate(mu, sigma):
    return _shared.lognormvariate(mu, sigma)


def expovariate(lambd):
    return _shared.expovariate(lambd)


def gammavariate(alpha, beta):
    return _shared.gammavariate(alpha, beta)


def betavariate(alpha, beta):
    return _shared.betavariate(alpha, beta)


def paretovariate(alpha):
    return _shared.paretovariate(alpha)


def weibullvariate(alpha, beta):
    return _shared.weibullvariate(alpha, beta)


def vonmisesvariate(mu, kappa):
    return _shared.vonmisesvariate(mu, kappa)


def getstate():
    return _shared.getstate()


def setstate(state):
    _shared.setstate(state)
