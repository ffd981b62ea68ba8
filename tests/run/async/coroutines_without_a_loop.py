async def a():
    print("in a")
    return 1
async def b():
    print("in b")
    return await a()
class T:
    def __init__(self, c): self.c = c
    def go(self):
        try:
            x = self.c.send(None)
        except StopIteration as e:
            print("stop", e.value)
        else:
            print("else")
T(a()).go()
T(b()).go()
