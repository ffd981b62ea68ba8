# string comparison and sorting: prefixes, case, numbers in text, key functions, natural order
words = ["banana", "Apple", "cherry", "apple", "Banana", "", "app", "10", "9", "a1", "a10", "a2", "Zed", "éclair"]
print(sorted(words))
print(sorted(words, key=str.lower))
print(sorted(words, key=len))
print(sorted(words, key=lambda w: (len(w), w), reverse=True))
print(sorted(words, key=lambda w: w[-1:] or "~"))


def natural(w):
    head = w.rstrip("0123456789")
    tail = w[len(head):]
    return (head, int(tail) if tail else -1)


print(sorted(["a10", "a9", "b1", "a1", "b", "a100"], key=natural))
print(min(words), max(words), min(words, key=len), max(words, key=len))
for a, b in [("a", "b"), ("a", "a"), ("ab", "a"), ("", "a"), ("Z", "a"), ("é", "z"), ("a\0", "a")]:
    print(repr(a), repr(b), a < b, a <= b, a == b, a != b, a > b, a >= b)
l = "delta alpha charlie bravo".split()
l.sort()
print(l)
l.sort(reverse=True)
print(l)
l.sort(key=lambda s: s[1])
print(l)
print("".join(sorted("sorting letters")), "".join(sorted("hello", reverse=True)), sorted("cab") == ["a", "b", "c"])
