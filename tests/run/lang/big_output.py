# a few thousand lines of output, long lines, lines built piece by piece
for i in range(1500):
    print(i, i * i, i / 8, "x" * (i % 5))
print("-" * 5000)
for i in range(200):
    print(i % 10, end="" if i % 50 < 49 else "\n")
print(list(range(500)))
print([[i, str(i)] [0] for i in range(100)], [str(i) for i in range(100)])
