# puzzle: snailfish numbers as flat lists of (value, depth)
def parse(text):
    depth = 0
    out = []
    for c in text:
        if c == '[':
            depth += 1
        elif c == ']':
            depth -= 1
        elif c.isdigit():
            out.append((int(c), depth))
    return out


def explode(n):
    for i, (v, d) in enumerate(n):
        if d > 4:
            right = n[i + 1][0]
            out = n[:i] + [(0, d - 1)] + n[i + 2:]
            if i > 0:
                out[i - 1] = (out[i - 1][0] + v, out[i - 1][1])
            if i + 1 < len(out):
                out[i + 1] = (out[i + 1][0] + right, out[i + 1][1])
            return out
    return None


def split(n):
    for i, (v, d) in enumerate(n):
        if v > 9:
            return n[:i] + [(v // 2, d + 1), (v - v // 2, d + 1)] + n[i + 1:]
    return None


def reduce(n):
    while True:
        better = explode(n) or split(n)
        if better is None:
            return n
        n = better


def add(a, b):
    return reduce([(v, d + 1) for v, d in a + b])


def magnitude(n):
    stack = []
    for v, d in n:
        while stack and stack[-1][1] == d:
            v = 3 * stack.pop()[0] + 2 * v
            d -= 1
        stack.append((v, d))
    return stack[0][0]


def show(n):
    stack = []
    for v, d in n:
        text = str(v)
        while stack and stack[-1][1] == d:
            text = '[%s,%s]' % (stack.pop()[0], text)
            d -= 1
        stack.append((text, d))
    return stack[0][0]


print(show(reduce(parse('[[[[[9,8],1],2],3],4]'))), show(reduce(parse('[7,[6,[5,[4,[3,2]]]]]'))))
print(show(add(parse('[[[[4,3],4],4],[7,[[8,4],9]]]'), parse('[1,1]'))))
HOMEWORK = '''[[[0,[5,8]],[[1,7],[9,6]]],[[4,[1,2]],[[1,4],2]]]
[[[5,[2,8]],4],[5,[[9,9],0]]]
[6,[[[6,2],[5,6]],[[7,6],[4,7]]]]
[[[6,[0,7]],[0,9]],[4,[9,[9,0]]]]
[[[7,[6,4]],[3,[1,3]]],[[[5,5],1],9]]'''.split('\n')
numbers = [parse(l) for l in HOMEWORK]
total = numbers[0]
for n in numbers[1:]:
    total = add(total, n)
print(show(total), magnitude(total))
print(max(magnitude(add(a, b)) for a in numbers for b in numbers if a is not b))
print([magnitude(parse(t)) for t in ('[9,1]', '[[1,2],[[3,4],5]]')])
