# palindrome checks, longest palindrome, pairs of words, rotations
def clean(s):
    return ''.join(c.lower() for c in s if c.isalnum())


def is_palindrome(s):
    s = clean(s)
    return s == s[::-1]


def longest(s):
    best = ''
    for i in range(len(s)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo -= 1
                hi += 1
            if hi - lo - 1 > len(best):
                best = s[lo + 1:hi]
    return best


def make_palindrome(s):
    for i in range(len(s)):
        if s[i:] == s[i:][::-1]:
            return s + s[:i][::-1]
    return s


def count_palindromes(s):
    return sum(1 for i in range(len(s)) for j in range(i + 1, len(s) + 1) if s[i:j] == s[i:j][::-1])


def next_palindrome(n):
    n += 1
    while str(n) != str(n)[::-1]:
        n += 1
    return n


for s in ['A man, a plan, a canal: Panama', 'race a car', '', 'Was it a car or a cat I saw?']:
    print(is_palindrome(s), repr(clean(s)))
print([longest(s) for s in ('babad', 'cbbd', 'forgeeksskeegfor', 'a')])
print([make_palindrome(s) for s in ('abc', 'race', 'aab', 'level')])
print(count_palindromes('aaa'), count_palindromes('abcba'))
print([next_palindrome(n) for n in (9, 99, 123, 808, 1991)])
words = ['bat', 'tab', 'cat', 'tac', 'lls', 's', 'sssll']
print([(a, b) for a in words for b in words if a != b and is_palindrome(a + b)])


def is_rotation(a, b):
    return len(a) == len(b) and b in a + a


print(is_rotation('waterbottle', 'erbottlewat'), is_rotation('abc', 'acb'))
print(sorted(set('abca'[i:] + 'abca'[:i] for i in range(4))))
n, steps = 89, 0
while str(n) != str(n)[::-1]:
    n += int(str(n)[::-1])
    steps += 1
print(n, steps)
