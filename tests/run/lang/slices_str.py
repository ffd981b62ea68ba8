# every slice form of strings, ASCII and non-ASCII
for s in ["abcdefghij", "àéîõü漢字かな", "x", ""]:
    print(repr(s), len(s), repr(s[1:]), repr(s[:-1]), repr(s[::2]), repr(s[::-1]), repr(s[2:5]), repr(s[-3:]), repr(s[5:2:-1]), repr(s[100:]), repr(s[-100:2]))
s = "hello world"
print(s[0], s[-1], s[4], s[-5], s[0:1], s[:5] + s[5:])
print(s[s.index("w"):], s[:s.find(" ")][::-1], s[len(s) - 3:])
for k in range(0, len(s), 4):
    print(k, s[k:k + 4])
print(s == s[:], s[::-1][::-1] == s, s[3:3] == "")
print("".join([s[i] for i in range(len(s) - 1, -1, -2)]))


def is_palindrome(w):
    return w == w[::-1]


print([is_palindrome(w) for w in ["level", "hello", "", "a", "été", "été!"]])


def rotate(w, k):
    k %= len(w)
    return w[k:] + w[:k]


print([rotate("abcdef", k) for k in (-1, 0, 1, 4, 6, 13)])
