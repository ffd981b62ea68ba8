import asyncio
class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
async def bad(): 
    return 1 // 0
async def main():
    print(await Awaitable(3))
    c = bad()
    try:
        await c
    except ZeroDivisionError as e:
        print("zde", e)
    r = await asyncio.gather(bad(), asyncio.sleep(0, 5), return_exceptions=True)
    print(r)
    await bad()
asyncio.run(main())
