import asyncio
import random

async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(0.001)
        await queue.put(i)
        print("put", i)
    await queue.put(None)

async def consumer(queue, name):
    total = 0
    while True:
        item = await queue.get()
        if item is None:
            break
        total += item
        print(name, "got", item)
    return total

async def limited(sem, i):
    async with sem:
        await asyncio.sleep(0.002)
        return i * i

async def bank(lock, account, amount):
    async with lock:
        before = account["balance"]
        await asyncio.sleep(0)
        account["balance"] = before + amount

async def failing():
    await asyncio.sleep(0.001)
    raise ValueError("boom")

async def forever():
    try:
        while True:
            await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleanup")

async def main():
    queue = asyncio.Queue(maxsize=2)
    prod = asyncio.create_task(producer(queue, 4))
    total = await consumer(queue, "c1")
    await prod
    print("total", total)
    sem = asyncio.Semaphore(2)
    print(await asyncio.gather(*(limited(sem, i) for i in range(5))))
    lock = asyncio.Lock()
    account = {"balance": 0}
    await asyncio.gather(*[bank(lock, account, k) for k in (10, 20, 30)])
    print(account)
    try:
        await failing()
    except ValueError as e:
        print("caught", e)
    results = await asyncio.gather(failing(), failing(), return_exceptions=True)
    print(results)
    t = asyncio.create_task(forever())
    await asyncio.sleep(0.003)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("main saw cancel", t.cancelled(), t.done())
    try:
        await asyncio.wait_for(forever(), timeout=0.01)
    except asyncio.TimeoutError:
        print("timeout")
    print(await asyncio.wait_for(asyncio.sleep(0.001, "ok"), timeout=1))
    ev = asyncio.Event()
    async def waiter(n):
        await ev.wait()
        print("waiter", n)
        return n
    ts = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    ev.set()
    done, pending = await asyncio.wait(ts)
    print(sorted(x.result() for x in done), len(pending))
    for c in asyncio.as_completed([asyncio.sleep(0.02, "b"), asyncio.sleep(0.001, "a")]):
        print(await c)
    loop = asyncio.get_running_loop()
    loop.call_later(0.001, print, "later")
    loop.call_soon(lambda: print("soon"))
    await asyncio.sleep(0.01)
    fut = loop.create_future()
    loop.call_soon(fut.set_result, 5)
    print(await fut)
    print(asyncio.current_task().get_name())

asyncio.run(main())
