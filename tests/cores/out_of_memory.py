# test: flags=--ram=32K
# The heap of a small core runs out: MemoryError can be caught, and what was built is still right. (A collector
# that takes any word on the stack for a pointer may keep some garbage, so later rounds may be shorter.)
def fill():
    rows = []
    try:
        while True:
            rows.append([len(rows)] * 20)
    except MemoryError:
        n = len(rows)
        total = 0
        for row in rows:
            total += row[19] - row[0] + 1
        if total != n:
            return -1
        return n
    return -2


print(fill() > 20, fill() >= 0, fill() >= 0)
words = []
while True:
    words.append("word " + str(len(words)))
