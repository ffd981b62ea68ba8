# test: flags=--ram=32K
# The heap of a small core runs out: MemoryError can be caught, and what was built is still right.
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
        rows = []
        return n > 20 and total == n
    return False


print(fill(), fill(), fill())
words = []
while True:
    words.append("word " + str(len(words)))
