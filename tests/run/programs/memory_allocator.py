# a heap allocator simulation: first fit, best fit, splitting and coalescing
class OutOfMemory(MemoryError):
    pass


class Block:
    def __init__(self, start, size, owner=None):
        self.start, self.size, self.owner = start, size, owner

    @property
    def free(self):
        return self.owner is None

    def __repr__(self):
        return '%d+%d%s' % (self.start, self.size, '' if self.free else self.owner)


class Heap:
    def __init__(self, size, strategy):
        self.blocks = [Block(0, size)]
        self.strategy = strategy
        self.failed = 0

    def alloc(self, owner, size):
        fits = [b for b in self.blocks if b.free and b.size >= size]
        if not fits:
            self.failed += 1
            raise OutOfMemory('%d for %s, largest %d' % (size, owner, self.largest()))
        b = self.strategy(fits)
        i = self.blocks.index(b)
        if b.size > size:
            self.blocks.insert(i + 1, Block(b.start + size, b.size - size))
            b.size = size
        b.owner = owner
        return b.start

    def release(self, owner):
        found = False
        for b in self.blocks:
            if b.owner == owner:
                b.owner = None
                found = True
        if not found:
            raise ValueError('double free of ' + owner)
        merged = [self.blocks[0]]
        for b in self.blocks[1:]:
            if b.free and merged[-1].free:
                merged[-1].size += b.size
            else:
                merged.append(b)
        self.blocks = merged

    def largest(self):
        return max((b.size for b in self.blocks if b.free), default=0)

    def show(self):
        return ''.join(('.' if b.free else b.owner[0]) * (b.size // 4) for b in self.blocks)


STRATEGIES = {'first': lambda fits: fits[0], 'best': lambda fits: min(fits, key=lambda b: b.size), 'worst': lambda fits: max(fits, key=lambda b: b.size)}
SCRIPT = '+a 24 +b 40 +c 16 +d 32 -b +e 12 -d +f 32 +g 36 -a -a -c +h 60 -e +i 44'.split()
for name, strategy in STRATEGIES.items():
    h = Heap(128, strategy)
    i = 0
    while i < len(SCRIPT):
        op, who = SCRIPT[i][0], SCRIPT[i][1:]
        try:
            if op == '+':
                i += 1
                h.alloc(who, int(SCRIPT[i]))
            else:
                h.release(who)
        except OutOfMemory as e:
            print('  no memory:', e)
        except ValueError as e:
            print('  error:', e)
        i += 1
    print('%-6s %s failed %d, free %d in %d pieces' % (name, h.show(), h.failed, sum(b.size for b in h.blocks if b.free), sum(b.free for b in h.blocks)))
    print('  ', h.blocks)
