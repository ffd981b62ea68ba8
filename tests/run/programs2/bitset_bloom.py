# bit sets by integers, a bloom filter, popcounts and set operations
class BitSet:
    def __init__(self, items=()):
        self.words = [0]
        for item in items:
            self.add(item)

    def add(self, n):
        while n // 32 >= len(self.words):
            self.words.append(0)
        self.words[n // 32] |= 1 << (n % 32)

    def discard(self, n):
        if n in self:
            self.words[n // 32] &= ~(1 << (n % 32))

    def __contains__(self, n):
        return n // 32 < len(self.words) and self.words[n // 32] >> (n % 32) & 1 == 1

    def __iter__(self):
        for i, word in enumerate(self.words):
            while word:
                low = word & -word
                yield i * 32 + low.bit_length() - 1
                word ^= low

    def __len__(self):
        return sum(bin(w).count('1') for w in self.words)

    def _merge(self, other, op):
        result = BitSet()
        n = max(len(self.words), len(other.words))
        a = self.words + [0] * (n - len(self.words))
        b = other.words + [0] * (n - len(other.words))
        result.words = [op(x, y) for x, y in zip(a, b)]
        return result

    def __or__(self, other):
        return self._merge(other, lambda x, y: x | y)

    def __and__(self, other):
        return self._merge(other, lambda x, y: x & y)

    def __sub__(self, other):
        return self._merge(other, lambda x, y: x & ~y)

    def __repr__(self):
        return '{' + ', '.join(map(str, self)) + '}'


class Bloom:
    def __init__(self, size, hashes):
        self.bits = BitSet()
        self.size = size
        self.seeds = range(1, hashes + 1)

    def places(self, text):
        for seed in self.seeds:
            h = seed * 7919
            for c in text:
                h = (h * 31 + ord(c)) % 1000003
            yield h % self.size

    def add(self, text):
        for place in self.places(text):
            self.bits.add(place)
        return self

    def __contains__(self, text):
        return all(p in self.bits for p in self.places(text))


a = BitSet([1, 5, 40, 64])
b = BitSet(range(0, 80, 8))
print(a, b, a | b, a & b, a - b, len(a | b))
a.discard(5)
a.discard(500)
print(5 in a, 40 in a, 41 in a, list(a), len(a))
bloom = Bloom(200, 3)
for word in 'alpha beta gamma delta'.split():
    bloom.add(word)
print([w in bloom for w in ('alpha', 'delta', 'omega', 'psi')], len(bloom.bits))
