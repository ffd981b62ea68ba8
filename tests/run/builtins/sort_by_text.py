# Sorting by keys that are texts: stable, whatever the items are.
words = ["pear", "Apple", "fig", "apple", "Fig", "kiwi", "banana", ""]
print(sorted(words, key=str.lower), sorted(words, key=lambda w: w.lower(), reverse=True))
print(min(words, key=str.lower), sorted("hello", key=lambda c: c))
rows = [(i * 7919 % 13, "n%d" % (i * 31 % 10), i / 2) for i in range(40)]
print(sorted(rows, key=lambda r: r[1]))
print(sorted(rows, key=lambda r: r[1], reverse=True)[:7])
print(sorted([None, None, None], key=lambda x: "a"), sorted([True, False], key=str))
print(sorted([1, 2.5, 3, 10], key=str), sorted([[2, 1], [1]], key=str))
print(sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[0]))
mixed = [3, "b", None, 1.5, "a", 2]
print(sorted(mixed, key=str), sorted(mixed, key=repr, reverse=True))


class Card:
    def __init__(self, name, n):
        self.name = name
        self.n = n


cards = [Card("x%d" % (i * 13 % 7), i) for i in range(50)]
cards.sort(key=lambda card: card.name)
print([(card.name, card.n) for card in cards])
many = sorted(range(3000), key=lambda n: "%d" % (n * 7919 % 3001))
print(many[:20], many[-20:])

empty = []
empty.sort(key=lambda item: "x")
print(empty)
shrinking = ["c", "a", "b"]


def key(item):
    if item == "b":
        shrinking.append("d")
    return item


try:
    shrinking.sort(key=key)
except ValueError as e:
    print(type(e).__name__, e)


def by(place):
    return lambda row: row[place]


# Keys of several types in one list are no texts.
print(sorted(rows, key=by(1))[:3], sorted(rows, key=by(0))[:3], sorted(rows, key=by(2))[-2:])
