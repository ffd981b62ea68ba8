import asyncio
async def f(): return 3
async def main():
    try:
        await 5
    except TypeError as e:
        print("TypeError", e)
    c = f()
    try:
        for x in c: print(x)
    except TypeError as e:
        print("TypeError", e)
    try:
        next(c)
    except TypeError as e:
        print("TypeError", e)
    print(type(c).__name__, hasattr(c, "__await__"), hasattr(c, "__iter__"))
    print(await c)
asyncio.run(main())
c = f()
try:
    c.send(None)
except StopIteration as e:
    print("stop", e.value)
def gen():
    yield 1
async def bad():
    try:
        await gen()
    except TypeError as e:
        print(e)
asyncio.run(bad())
