class Meters(float): pass
class Id(int): pass
class W:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 4
print("%.2f %d %x" % (Meters(2.5), Id(5), Id(255)), "%d %.1f %x" % (W(), W(), W()), range(W())[-1])
for k in range(W()): print(k)
