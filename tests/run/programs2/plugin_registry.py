# classes stored in dicts, made by name, with class methods and defaults
REGISTRY = {}


def register(name):
    def decorate(cls):
        REGISTRY[name] = cls
        return cls
    return decorate


class Filter:
    def __init__(self, strength=1):
        self.strength = strength

    def apply(self, values):
        raise NotImplementedError

    def describe(self):
        return '%s x%d' % (self.__class__.__name__, self.strength)


@register('scale')
class Scale(Filter):
    def apply(self, values):
        return [v * (self.strength + 1) for v in values]


@register('shift')
class Shift(Filter):
    def apply(self, values):
        return [v + self.strength for v in values]


@register('smooth')
class Smooth(Filter):
    def apply(self, values):
        for _ in range(self.strength):
            padded = values[:1] + values + values[-1:]
            values = [(padded[i] + padded[i + 1] + padded[i + 2]) // 3 for i in range(len(values))]
        return values


def build(text):
    chain = []
    for part in text.split('|'):
        name, _, amount = part.strip().partition(':')
        cls = REGISTRY.get(name)
        if cls is None:
            print('unknown filter', name)
            continue
        chain.append(cls(int(amount)) if amount else cls())
    return chain


data = [3, 9, 27, 81]
for spec in ['scale', 'shift:5', 'scale:2 | shift', 'smooth:2|blur|shift:1']:
    chain = build(spec)
    out = data
    for f in chain:
        out = f.apply(out)
    print(' -> '.join(f.describe() for f in chain), out)
print(sorted(REGISTRY))
