# balanced brackets, next greater, min stack, histogram area, simplify path, decode
PAIRS = {')': '(', ']': '[', '}': '{'}


def balanced(s):
    stack = []
    for i, c in enumerate(s):
        if c in '([{':
            stack.append((c, i))
        elif c in PAIRS:
            if not stack or stack[-1][0] != PAIRS[c]:
                return False, i
            stack.pop()
    return (True, -1) if not stack else (False, stack[-1][1])


def next_greater(xs):
    out = [-1] * len(xs)
    stack = []
    for i, x in enumerate(xs):
        while stack and xs[stack[-1]] < x:
            out[stack.pop()] = x
        stack.append(i)
    return out


class MinStack:
    def __init__(self):
        self.data = []

    def push(self, x):
        low = min(x, self.data[-1][1]) if self.data else x
        self.data.append((x, low))

    def pop(self):
        return self.data.pop()[0]

    @property
    def minimum(self):
        return self.data[-1][1] if self.data else None


def largest_rectangle(h):
    stack, best = [], 0
    for i, x in enumerate(h + [0]):
        while stack and h[stack[-1]] >= x:
            height = h[stack.pop()]
            width = i - stack[-1] - 1 if stack else i
            best = max(best, height * width)
        stack.append(i)
    return best


def simplify(path):
    out = []
    for part in path.split('/'):
        if part == '..':
            if out:
                out.pop()
        elif part and part != '.':
            out.append(part)
    return '/' + '/'.join(out)


def decode(s):
    stack = []
    cur, n = '', 0
    for c in s:
        if c.isdigit():
            n = n * 10 + int(c)
        elif c == '[':
            stack.append((cur, n))
            cur, n = '', 0
        elif c == ']':
            before, times = stack.pop()
            cur = before + cur * times
        else:
            cur += c
    return cur


print([balanced(s) for s in ('([]{})', '(]', '((', '', 'a(b)c]')])
print(next_greater([2, 1, 2, 4, 3]), next_greater([]))
m = MinStack()
for x in (5, 3, 7, 2, 8):
    m.push(x)
    print(m.minimum, end=' ')
while m.data:
    print(m.pop(), m.minimum, end='; ')
print()
print(largest_rectangle([2, 1, 5, 6, 2, 3]), largest_rectangle([]), simplify('/a/./b/../../c/'), simplify('/../'))
print(decode('3[a2[c]]x10[z]'), decode('abc'))
