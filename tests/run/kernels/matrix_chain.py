# matrix chain order, optimal binary search tree, longest common subsequence and friends
def matrix_chain(dims):
    n = len(dims) - 1
    m = [[0 for i in range(n)] for j in range(n)]
    s = [[0 for i in range(n)] for j in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            m[i][j] = -1
            for k in range(i, j):
                q = m[i][k] + m[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1]
                if m[i][j] < 0 or q < m[i][j]:
                    m[i][j] = q
                    s[i][j] = k

    def paren(i, j):
        if i == j:
            return "A" + str(i + 1)
        return "(" + paren(i, s[i][j]) + paren(s[i][j] + 1, j) + ")"

    return m[0][n - 1], paren(0, n - 1)


def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            if x == y:
                t[i + 1][j + 1] = t[i][j] + x
            else:
                t[i + 1][j + 1] = max(t[i + 1][j], t[i][j + 1], key=len)
    return t[-1][-1]


def lis(seq):
    tails = []
    for v in seq:
        lo, hi = 0, len(tails)
        while lo < hi:
            mid = (lo + hi) // 2
            if tails[mid] < v:
                lo = mid + 1
            else:
                hi = mid
        if lo == len(tails):
            tails.append(v)
        else:
            tails[lo] = v
    return len(tails)


def max_subarray(a):
    best = cur = a[0]
    start = end = s = 0
    for i in range(1, len(a)):
        if cur < 0:
            cur = a[i]
            s = i
        else:
            cur += a[i]
        if cur > best:
            best, start, end = cur, s, i
    return best, a[start:end + 1]


def palindrome_cut(s):
    n = len(s)
    cuts = list(range(-1, n))
    for i in range(n):
        for r in (0, 1):
            a, b = i, i + r
            while a >= 0 and b < n and s[a] == s[b]:
                cuts[b + 1] = min(cuts[b + 1], cuts[a] + 1)
                a -= 1
                b += 1
    return cuts[n]


print(matrix_chain([30, 35, 15, 5, 10, 20, 25]))
print(matrix_chain([40, 20, 30, 10, 30]))
print(repr(lcs("AGGTAB", "GXTXAYB")), repr(lcs("programming", "gaming")), repr(lcs("abc", "xyz")))
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lis([3, 3, 3]), lis(list(range(50))))
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1, -2]))
print([palindrome_cut(w) for w in ["aab", "a", "abcba", "banana", "noonabbad"]])
