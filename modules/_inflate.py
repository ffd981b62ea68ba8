# vpyc: library machine-ints
"""What `zlib` reads: blocks of literal bytes and of distances back, in codes of varying length (RFC 1951)."""

_LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]
_LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
_DISTANCES = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
]
_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


class Trouble(Exception):
    """The data is no compressed data; the text says why, and is empty where the data just ends."""


class _Code:
    """A code given by the lengths of its words: symbols in the order of their words, and how many have each length."""

    def __init__(self, lengths: list[int]):
        self.counts = [0] * 16
        for length in lengths:
            self.counts[length] += 1
        self.counts[0] = 0
        starts = [0] * 17
        for n in range(16):
            starts[n + 1] = starts[n] + self.counts[n]
        self.symbols = [0] * len(lengths)
        for symbol, length in enumerate(lengths):
            if length > 0:
                self.symbols[starts[length]] = symbol
                starts[length] += 1
        self.left = 1
        for n in range(1, 16):
            self.left = self.left * 2 - self.counts[n]
            if self.left < 0:
                break


class Inflater:
    def __init__(self, data: bytes, at: int):
        self.data = data
        self.at = at
        self.out = bytearray()
        self._bits = 0
        self._have = 0

    def take(self, count: int):
        """The next so many bits as a number."""
        while self._have < count:
            if self.at >= len(self.data):
                raise Trouble("")
            self._bits |= self.data[self.at] << self._have
            self.at += 1
            self._have += 8
        value = self._bits & (1 << count) - 1
        self._bits >>= count
        self._have -= count
        return value

    def _symbol(self, code: _Code, what: str):
        """The next symbol: words of one length are numbers that follow each other."""
        word = 0
        first = 0
        index = 0
        for n in range(1, 16):
            word |= self.take(1)
            count = code.counts[n]
            if word - count < first:
                return code.symbols[index + word - first]
            index += count
            first = first + count << 1
            word <<= 1
        raise Trouble(what)

    def _stored(self):
        self._bits = 0
        self._have = 0
        length = self.take(16)
        if self.take(16) != length ^ 0xFFFF:
            raise Trouble("invalid stored block lengths")
        if self.at + length > len(self.data):
            raise Trouble("")
        self.out.extend(self.data[self.at:self.at + length])
        self.at += length

    def _coded(self, literals: _Code, distances: _Code):
        out = self.out
        while True:
            symbol = self._symbol(literals, "invalid literal/length code")
            if symbol < 256:
                out.append(symbol)
                continue
            if symbol == 256:
                return
            if symbol > 285:
                raise Trouble("invalid literal/length code")
            length = _LENGTHS[symbol - 257] + self.take(_LENGTH_BITS[symbol - 257])
            symbol = self._symbol(distances, "invalid distance code")
            if symbol > 29:
                raise Trouble("invalid distance code")
            back = _DISTANCES[symbol] + self.take(symbol // 2 - 1 if symbol > 3 else 0)
            start = len(out) - back
            if start < 0:
                raise Trouble("invalid distance too far back")
            for i in range(start, start + length):
                out.append(out[i])

    def _codes(self):
        """The two codes that a block begins with, themselves in a code."""
        literal_count = self.take(5) + 257
        distance_count = self.take(5) + 1
        word_count = self.take(4) + 4
        if literal_count > 286 or distance_count > 30:
            raise Trouble("too many length or distance symbols")
        lengths = [0] * 19
        for i in range(word_count):
            lengths[_ORDER[i]] = self.take(3)
        code = _Code(lengths)
        if code.left != 0:
            raise Trouble("invalid code lengths set")
        lengths = []
        while len(lengths) < literal_count + distance_count:
            symbol = self._symbol(code, "invalid code lengths set")
            if symbol < 16:
                lengths.append(symbol)
                continue
            if symbol == 16:
                if len(lengths) == 0:
                    raise Trouble("invalid bit length repeat")
                again = lengths[-1]
                count = 3 + self.take(2)
            else:
                again = 0
                count = 3 + self.take(3) if symbol == 17 else 11 + self.take(7)
            lengths.extend([again] * count)
        if len(lengths) > literal_count + distance_count:
            raise Trouble("invalid bit length repeat")
        if lengths[256] == 0:
            raise Trouble("invalid code -- missing end-of-block")
        literals = _Code(lengths[:literal_count])
        if literals.left != 0 and literal_count - lengths[:literal_count].count(0) != 1:
            raise Trouble("invalid literal/lengths set")
        distances = _Code(lengths[literal_count:])
        if distances.left < 0 or distances.left > 0 and distance_count - lengths[literal_count:].count(0) > 1:
            raise Trouble("invalid distances set")
        self._coded(literals, distances)

    def run(self):
        """Reads blocks up to the last one; `at` is then behind them."""
        last = 0
        while last == 0:
            last = self.take(1)
            kind = self.take(2)
            if kind == 0:
                self._stored()
            elif kind == 1:
                self._coded(_Code([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8), _Code([5] * 30))
            elif kind == 2:
                self._codes()
            else:
                raise Trouble("invalid block type")
        # What is left of a byte belongs to no one.
        self.at -= self._have // 8
