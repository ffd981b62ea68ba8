class P: pass
class A(P):
    def run(self): return 'a'
class B(P):
    def run(self): return 'b'
reg = {}
reg['x'] = A
reg['y'] = B
print(reg['y']().run(), reg['x']().run())
