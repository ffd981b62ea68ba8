import asyncio
async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def ok(x):
    await asyncio.sleep(0)
    return x % 2 == 0
async def main():
    print([n * 2 async for n in numbers(4)])
    print({n % 2 async for n in numbers(4) if n > 0})
    print({n: str(n) async for n in numbers(3)})
    print([(a, b) async for a in numbers(3) for b in range(a)])
    print([n for n in range(5) if await ok(n)])
    print([await ok(n) for n in range(3)])
    agen = numbers(3)
    print(await agen.__anext__(), await anext(agen))
    async for x in agen:
        print("rest", x)
    try:
        await anext(agen)
    except StopAsyncIteration:
        print("done")
asyncio.run(main())
