# membership over many ints; collisions and removals
s = set()
for i in range(30000):
    s.add(i * i % 65537)
print(len(s))
print(sum(1 for i in range(65537) if i in s))
for i in range(0, 65537, 2):
    s.discard(i)
print(len(s), all(x % 2 for x in s))
t = {x * 2 for x in s}
print(len(s & t), len(s | t), sum(t) == 2 * sum(s))
words = {str(i) for i in range(5000)}
print(len(words), '4999' in words, '5000' in words, sum(len(w) for w in words))
