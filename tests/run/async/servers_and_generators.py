import asyncio
class Server:
    def __init__(self, name, delay):
        self.name, self.delay, self.hits = name, delay, 0
    async def fetch(self, path):
        self.hits += 1
        await asyncio.sleep(self.delay)
        if path == "/missing":
            raise KeyError(path)
        return f"{self.name}:{path}"
async def crawl(servers, paths):
    out = []
    for s in servers:
        for p in paths:
            try:
                out.append(await s.fetch(p))
            except KeyError as e:
                out.append(f"error {e}")
    return out
async def numbers(limit):
    n = 0
    try:
        while n < limit:
            yield n
            n += 1
            await asyncio.sleep(0)
    finally:
        print("numbers closed")
async def evens(source):
    async for x in source:
        if x % 2 == 0:
            yield x
async def fib(n):
    if n < 2:
        return n
    a = await fib(n - 1)
    b = await fib(n - 2)
    return a + b
async def ticker(name, n, log):
    for i in range(n):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
async def main():
    servers = [Server("a", 0.001), Server("b", 0.0005)]
    print(await crawl(servers, ["/x", "/missing", "/y"]))
    print([s.hits for s in servers])
    async for e in evens(numbers(7)):
        print("even", e)
    print(await fib(10))
    log = []
    await asyncio.gather(ticker("a", 3, log), ticker("b", 2, log), ticker("c", 4, log))
    print(log)
    tasks = [asyncio.create_task(s.fetch("/t")) for s in servers]
    for t in tasks:
        print(await t)
    x, y = await asyncio.gather(fib(5), fib(6))
    print(x + y)
    coro = fib(3)
    print(await coro)
if __name__ == "__main__":
    asyncio.run(main())
    loop = asyncio.new_event_loop()
    print(loop.run_until_complete(fib(7)))
    loop.close()
