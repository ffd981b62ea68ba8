"""Adaptive arithmetic coding of bytes with 32 bit integer ranges."""


class FrequencyTable:
    def __init__(self, numsymbols):
        self.frequencies = [1] * numsymbols
        self.cumulative = None
        self.total = sum(self.frequencies)

    def get_symbol_limit(self):
        return len(self.frequencies)

    def get(self, symbol):
        return self.frequencies[symbol]

    def increment(self, symbol):
        self.total += 1
        self.frequencies[symbol] += 1
        self.cumulative = None

    def get_low(self, symbol):
        if self.cumulative is None:
            self._init_cumulative()
        return self.cumulative[symbol]

    def get_high(self, symbol):
        if self.cumulative is None:
            self._init_cumulative()
        return self.cumulative[symbol + 1]

    def _init_cumulative(self):
        cumul = [0]
        sum = 0
        for freq in self.frequencies:
            sum += freq
            cumul.append(sum)
        assert sum == self.total
        self.cumulative = cumul


class CoderBase(object):
    def __init__(self, numbits):
        if numbits < 1:
            raise ValueError("State size out of range")
        self.num_state_bits = numbits
        self.full_range = 1 << self.num_state_bits
        self.half_range = self.full_range >> 1
        self.quarter_range = self.half_range >> 1
        self.state_mask = self.full_range - 1
        self.low = 0
        self.high = self.state_mask

    def update(self, freqs, symbol):
        low = self.low
        high = self.high
        if low >= high or (low & self.state_mask) != low or (high & self.state_mask) != high:
            raise AssertionError("Low or high out of range")
        range = high - low + 1
        total = freqs.total
        symlow = freqs.get_low(symbol)
        symhigh = freqs.get_high(symbol)
        self.low = low + symlow * range // total
        self.high = low + symhigh * range // total - 1
        while ((self.low ^ self.high) & self.half_range) == 0:
            self.shift()
            self.low = ((self.low << 1) & self.state_mask)
            self.high = ((self.high << 1) & self.state_mask) | 1
        while (self.low & ~self.high & self.quarter_range) != 0:
            self.underflow()
            self.low = (self.low << 1) ^ self.half_range
            self.high = ((self.high ^ self.half_range) << 1) | self.half_range | 1

    def shift(self):
        raise NotImplementedError()

    def underflow(self):
        raise NotImplementedError()


class Encoder(CoderBase):
    def __init__(self, numbits, bitout):
        super(Encoder, self).__init__(numbits)
        self.output = bitout
        self.num_underflow = 0

    def write(self, freqs, symbol):
        self.update(freqs, symbol)

    def finish(self):
        self.output.write(1)

    def shift(self):
        bit = self.low >> (self.num_state_bits - 1)
        self.output.write(bit)
        for _ in range(self.num_underflow):
            self.output.write(bit ^ 1)
        self.num_underflow = 0

    def underflow(self):
        self.num_underflow += 1


class Decoder(CoderBase):
    def __init__(self, numbits, bitin):
        super(Decoder, self).__init__(numbits)
        self.input = bitin
        self.code = 0
        for _ in range(self.num_state_bits):
            self.code = self.code << 1 | self.read_code_bit()

    def read(self, freqs):
        total = freqs.total
        range = self.high - self.low + 1
        offset = self.code - self.low
        value = ((offset + 1) * total - 1) // range
        start = 0
        end = freqs.get_symbol_limit()
        while end - start > 1:
            middle = (start + end) >> 1
            if freqs.get_low(middle) > value:
                end = middle
            else:
                start = middle
        symbol = start
        self.update(freqs, symbol)
        return symbol

    def shift(self):
        self.code = ((self.code << 1) & self.state_mask) | self.read_code_bit()

    def underflow(self):
        self.code = (self.code & self.half_range) | ((self.code << 1) & (self.state_mask >> 1)) | self.read_code_bit()

    def read_code_bit(self):
        temp = self.input.read()
        if temp == -1:
            temp = 0
        return temp


class BitStream:
    def __init__(self, bits=None):
        self.bits = bits if bits is not None else []
        self.pos = 0

    def write(self, b):
        if b not in (0, 1):
            raise ValueError("Argument must be 0 or 1")
        self.bits.append(b)

    def read(self):
        if self.pos >= len(self.bits):
            return -1
        b = self.bits[self.pos]
        self.pos += 1
        return b

    def __len__(self):
        return len(self.bits)


EOF = 256


def compress(data):
    out = BitStream()
    enc = Encoder(32, out)
    freqs = FrequencyTable(257)
    for byte in data:
        enc.write(freqs, byte)
        freqs.increment(byte)
    enc.write(freqs, EOF)
    enc.finish()
    return out


def decompress(bits):
    dec = Decoder(32, BitStream(bits.bits))
    freqs = FrequencyTable(257)
    result = bytearray()
    while True:
        symbol = dec.read(freqs)
        if symbol == EOF:
            break
        result.append(symbol)
        freqs.increment(symbol)
    return bytes(result)


if __name__ == "__main__":
    samples = [
        b"",
        b"a",
        b"abracadabra" * 10,
        b"the quick brown fox jumps over the lazy dog",
        bytes(range(0, 250, 7)),
        b"\x00" * 300,
    ]
    for s in samples:
        packed = compress(s)
        back = decompress(packed)
        print(len(s), "->", (len(packed) + 7) // 8, "bytes", "ok" if back == s else "MISMATCH")
