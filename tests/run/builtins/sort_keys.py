# sort keys of every kind: tuples, negatives, several passes, index sort, by list position, by string method, by closure
words = "the quick brown fox jumps over the lazy dog again".split()
print(sorted(words, key=lambda w: (len(w), w)))
print(sorted(words, key=lambda w: (-len(w), w)))
print(sorted(words, key=lambda w: w[::-1]))
print(sorted(words, key=lambda w: sum([ord(c) for c in w])))
print(sorted(words, key=lambda w: [w.count(v) for v in "aeiou"]))
print(sorted(words, key=lambda w: (w[0] in "aeiou", w)))
order = ["low", "mid", "high"]
tasks = [("a", "high"), ("b", "low"), ("c", "mid"), ("d", "low")]
print(sorted(tasks, key=lambda t: order.index(t[1])), sorted(tasks, key=lambda t: (-order.index(t[1]), t[0])))
values = [30, 10, 20, 10]
idx = sorted(range(len(values)), key=lambda i: values[i])
print(idx, [values[i] for i in idx], sorted(range(4), key=lambda i: (-values[i], -i)))
ranks = [0] * 4
for place, i in enumerate(idx):
    ranks[i] = place + 1
print(ranks)
people = [("Bo", 30, 1.7), ("Al", 25, 1.7), ("Cy", 30, 1.6)]
people.sort(key=lambda p: p[0])
people.sort(key=lambda p: p[1], reverse=True)
print(people)


def by(k, factor=1):
    return lambda p: p[k] * factor


print(sorted(people, key=by(1)), sorted(people, key=by(2, -1)), [p[0] for p in sorted(people, key=by(0))])
print(sorted([0.5, -2, 1], key=lambda v: v * v), sorted(["1e3", "20", "3"], key=float), sorted([-1, 1, 0], key=bool), sorted([[3, 1], [2], []], key=len), sorted("bAc", key=str.swapcase), sorted([True, False], key=lambda b: not b), sorted([None, None], key=lambda n: 0))
print(min(words, key=by(-1)), max(people, key=by(1))[0], sorted(zip(values, "wxyz"), key=lambda p: p[1], reverse=True))
