import threading, time
data = threading.local()
data.x = 0
data.name = "main"
out = []
def work(n):
    try:
        print(data.x)
    except AttributeError as e:
        out.append(str(e))
    data.x = n
    data.name = f"w{n}"
    time.sleep(0.01)
    data.x += 1
    out.append((data.name, data.x))
ts = [threading.Thread(target=work, args=(i,)) for i in range(1, 4)]
for t in ts: t.start()
for t in ts: t.join()
for o in sorted(out, key=str): print(o)
print(data.x, data.name, hasattr(data, "zz"), getattr(data, "q", 5))
