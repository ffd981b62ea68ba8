# rich comparisons, sorting, max and min of objects
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split('.'))

    def __eq__(self, o):
        return self.parts == o.parts

    def __lt__(self, o):
        return self.parts < o.parts

    def __le__(self, o):
        return self.parts <= o.parts

    def __str__(self):
        return '.'.join(map(str, self.parts))


vs = [Version(t) for t in ('1.10', '1.2', '1.2.1', '0.9', '1.2')]
print([str(v) for v in sorted(vs)])
print(str(max(vs)), str(min(vs)))
print(vs[1] == vs[4], vs[1] != vs[4], vs[0] < vs[1], vs[0] > vs[1], vs[1] <= vs[4], vs[1] >= vs[2])
print(vs.index(Version('0.9')), vs.count(Version('1.2')), Version('9.9') in vs)
