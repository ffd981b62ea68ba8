"""`async`, `await`, `async for`, `async with`, asynchronous generators and comprehensions"""
import asyncio


class Timer:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, trace):
        print("left")


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def main():
    async with Timer():
        async for n in numbers(2):
            print(n)
    print([n * n async for n in numbers(3)])


asyncio.run(main())
