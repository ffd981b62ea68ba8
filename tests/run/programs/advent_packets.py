# puzzle: nested packets decoded from hexadecimal bits
class Packet:
    def __init__(self, version, kind, value=0, subs=None):
        self.version = version
        self.kind = kind
        self.literal = value
        self.subs = subs or []

    def versions(self):
        return self.version + sum(p.versions() for p in self.subs)

    def value(self):
        vs = [p.value() for p in self.subs]
        match self.kind:
            case 0:
                return sum(vs)
            case 1:
                result = 1
                for v in vs:
                    result *= v
                return result
            case 2:
                return min(vs)
            case 3:
                return max(vs)
            case 4:
                return self.literal
            case 5:
                return int(vs[0] > vs[1])
            case 6:
                return int(vs[0] < vs[1])
            case _:
                return int(vs[0] == vs[1])


class Bits:
    def __init__(self, hexa):
        self.bits = ''.join(format(int(c, 16), '04b') for c in hexa)
        self.pos = 0

    def take(self, n):
        if self.pos + n > len(self.bits):
            raise EOFError('need %d bits at %d' % (n, self.pos))
        self.pos += n
        return int(self.bits[self.pos - n:self.pos], 2)

    def packet(self):
        version, kind = self.take(3), self.take(3)
        if kind == 4:
            value = 0
            more = True
            while more:
                more = self.take(1) == 1
                value = value << 4 | self.take(4)
            return Packet(version, kind, value)
        subs = []
        if self.take(1) == 0:
            end = self.take(15) + self.pos
            while self.pos < end:
                subs.append(self.packet())
        else:
            for _ in range(self.take(11)):
                subs.append(self.packet())
        return Packet(version, kind, subs=subs)


for h in ('D2FE28', '38006F45291200', 'EE00D40C823060', '8A004A801A8002F478', 'C200B40A82', '04005AC33890', '880086C3E88112', 'CE00C43D881120', 'D8005AC2A8F0', '9C0141080250320F1802104A08', 'D2FE'):
    try:
        p = Bits(h).packet()
        print(h, p.versions(), p.value(), len(p.subs))
    except EOFError as e:
        print(h, 'truncated:', e)
