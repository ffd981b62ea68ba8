# asyncio: TaskGroup and timeout
import asyncio
async def co(x):
    await asyncio.sleep(0.001*x); return x+1
async def bad(x):
    await asyncio.sleep(0.001); raise ValueError(f"bad {x}")
async def slow():
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print("cancelled slow"); raise
async def main():
    async with asyncio.TaskGroup() as tg:
        a=tg.create_task(co(10)); b=tg.create_task(co(2),name="n")
    print(a.result(), b.result(), b.get_name())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(slow())
    except* ValueError as eg: print(eg, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow())
            await asyncio.sleep(0.001)
            raise KeyError("k")
    except ExceptionGroup as eg: print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(3))
            await asyncio.sleep(3)
            print("never")
    except ExceptionGroup as eg: print(repr(eg))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(3)
    except TimeoutError: print("timed out")
    async with asyncio.timeout(1) as t: print(await co(1), t.expired())
    async with asyncio.timeout(None): print("no limit")
asyncio.run(main())
