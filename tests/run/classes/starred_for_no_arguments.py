class Pad:
    def __init__(self, ch='-', n=10): self.ch, self.n = ch, n
    def run(self, x): return x.center(self.n, self.ch)
class Rev:
    def run(self, x): return x[::-1]
reg = [(Pad, {'order': 1, 'args': ('*',)}), (Rev, {'order': 3})]
def go(text):
    for cls, meta in reg:
        text = cls(*meta.get('args', ())).run(text)
    return text
print(go('hello'))
print(go('hi'))
class None1: pass
for C in (None1, Rev):
    for a in ([], [1]):
        for k in ({}, {'x': 1}):
            try:
                C(*a, **k)
                print('ok', a, k)
            except TypeError as e: print(e)
