# mixins, cooperative super, class methods through subclasses, __mro__ order by behaviour
class Base:
    created = 0

    def __init__(self, **options):
        Base.created += 1
        self.options = options
        self.trace = ['Base']

    def describe(self):
        return 'Base'

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def double(x):
        return x * 2


class Loud(Base):
    def describe(self):
        return super().describe().upper()


class Polite(Base):
    def describe(self):
        return 'dear ' + super().describe()


class Both(Loud, Polite):
    def describe(self):
        return '<' + super().describe() + '>'


class Other(Polite, Loud):
    pass


for cls in (Base, Loud, Polite, Both, Other):
    obj = cls()
    print(cls.__name__, obj.describe(), isinstance(obj, Loud), issubclass(cls, Polite))
print(Base.created, Both.created, Both.make().describe(), Both.double(4))


class Comparable:
    def key(self):
        raise NotImplementedError('key')

    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()

    def __hash__(self):
        return hash(self.key())


class Version(Comparable):
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split('.'))

    def key(self):
        return self.parts

    def __repr__(self):
        return 'v' + '.'.join(str(p) for p in self.parts)


versions = [Version(t) for t in ['1.10', '1.2', '0.9.1', '1.2.0', '1.2']]
print(sorted(versions), max(versions), Version('1.2') == Version('1.2'), len(set(versions)))
try:
    Comparable() < Comparable()
except NotImplementedError as e:
    print('not implemented:', e)
