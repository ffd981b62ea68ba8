import asyncio


async def numbers():
    yield 1


async def main():
    print((n async for n in numbers()))


asyncio.run(main())
