import asyncio
async def f(n):
    await asyncio.sleep(0.01 * n)
    return n
class Ctx:
    async def __aenter__(self):
        print("enter")
        return self
    async def __aexit__(self, t, e, tb):
        await asyncio.sleep(0)
        print("exit", e)
        return True
class Count:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
async def agen(n):
    for i in range(n):
        yield i * i
        await asyncio.sleep(0.001)
async def main():
    print(await f(1))
    async with Ctx() as c:
        print("in", isinstance(c, Ctx))
        raise ValueError("x")
    async for k in Count(3):
        print(k)
    else:
        print("else")
    async for q in agen(4):
        if q == 4: break
        print("q", q)
asyncio.run(main())
