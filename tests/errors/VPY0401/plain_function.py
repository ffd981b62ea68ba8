import asyncio


def pause():
    await asyncio.sleep(1)


def each(items):
    async for item in items:
        print(item)


async def outer():
    key = lambda job: await job
    def inner(lock):
        async with lock:
            pass
    return key, inner


await pause()
