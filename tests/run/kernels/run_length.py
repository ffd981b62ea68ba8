# run-length coding three ways, round trips, look-and-say sequence
def encode(s):
    if not s:
        return ""
    out = []
    last = s[0]
    count = 1
    for ch in s[1:]:
        if ch == last:
            count += 1
        else:
            out.append(str(count) + last)
            last = ch
            count = 1
    out.append(str(count) + last)
    return "".join(out)


def decode(s):
    out = ""
    n = 0
    for ch in s:
        if "0" <= ch <= "9":
            n = n * 10 + ord(ch) - ord("0")
        else:
            out += ch * n
            n = 0
    return out


def pairs(s):
    result = []
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        result.append((s[i], j - i))
        i = j
    return result


def unpairs(p):
    return "".join([c * n for c, n in p])


def look_and_say(n):
    s = "1"
    seq = [s]
    while len(seq) < n:
        s = encode(s)
        seq.append(s)
    return seq


samples = ["", "a", "aaa", "abc", "WWWWWWWWWWWWBWWWWWWWWWWWWBBBWW", "aabbbcccc", "zz  zz", "ééè"]
for s in samples:
    e = encode(s)
    p = pairs(s)
    print(repr(s), "->", repr(e), decode(e) == s, unpairs(p) == s, p)
for line in look_and_say(9):
    print(line)
print([len(x) for x in look_and_say(20)])
