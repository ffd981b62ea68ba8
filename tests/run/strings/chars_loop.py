# loops over characters: counting, vowels, first unique, anagrams, palindromes, letter frequencies with lists
text = "The Quick Brown Fox Jumps Over The Lazy Dog"
freq = [0] * 26
for ch in text.lower():
    if "a" <= ch <= "z":
        freq[ord(ch) - ord("a")] += 1
print(freq, sum(freq), min(freq) > 0)
print("".join([chr(97 + i) * n for i, n in enumerate(freq) if n > 2]))


def first_unique(s):
    for c in s:
        if s.count(c) == 1:
            return c
    return None


def anagram(a, b):
    return sorted(a.replace(" ", "").lower()) == sorted(b.replace(" ", "").lower())


def palindrome(s):
    t = [c for c in s.lower() if c.isalnum()]
    i, j = 0, len(t) - 1
    while i < j:
        if t[i] != t[j]:
            return False
        i, j = i + 1, j - 1
    return True


def common_prefix(words):
    p = ""
    for i in range(min([len(w) for w in words])):
        for w in words:
            if w[i] != words[0][i]:
                return p
        p += words[0][i]
    return p


def compress(s):
    out = ""
    for i, c in enumerate(s):
        if i == 0 or s[i - 1] != c:
            out += c
    return out


def pig_latin(w):
    for i, c in enumerate(w):
        if c in "aeiou":
            return w[i:] + w[:i] + "ay"
    return w + "ay"


print(first_unique("swiss"), first_unique("aabb"), anagram("Dormitory", "dirty room"), anagram("a", "b"))
print(palindrome("A man, a plan, a canal: Panama"), palindrome("nope"), common_prefix(["flower", "flow", "flight"]), compress("aaabbbcca"))
print(" ".join([pig_latin(w) for w in text.lower().split()]))
print(len([c for c in text if c in "aeiouAEIOU"]), "".join([c for c in text if c.isupper()]))
