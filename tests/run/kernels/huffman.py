# Huffman coding with parallel lists as tree, encoding and decoding
def build(text):
    symbols = sorted(list(text))
    chars = []
    counts = []
    for c in symbols:
        if chars and chars[-1] == c:
            counts[-1] += 1
        else:
            chars.append(c)
            counts.append(1)
    weight = counts[:]
    left = [-1] * len(chars)
    right = [-1] * len(chars)
    active = list(range(len(chars)))
    while len(active) > 1:
        active.sort(key=lambda k: (weight[k], k))
        a, b = active[0], active[1]
        active = active[2:]
        weight.append(weight[a] + weight[b])
        left.append(a)
        right.append(b)
        active.append(len(weight) - 1)
    return chars, left, right, active[0]


def codes(chars, left, right, root):
    table = [""] * len(chars)

    def walk(node, prefix):
        if left[node] < 0:
            table[node] = prefix if prefix else "0"
        else:
            walk(left[node], prefix + "0")
            walk(right[node], prefix + "1")

    walk(root, "")
    return table


def encode(text, chars, table):
    return "".join([table[chars.index(c)] for c in text])


def decode(bits, chars, left, right, root):
    out = ""
    node = root
    for b in bits:
        if left[node] >= 0:
            node = left[node] if b == "0" else right[node]
        if left[node] < 0:
            out += chars[node]
            node = root
    return out


for text in ["abracadabra", "mississippi river", "aaaa", "the more the merrier"]:
    chars, left, right, root = build(text)
    table = codes(chars, left, right, root)
    bits = encode(text, chars, table)
    print(text, len(text) * 8, "->", len(bits))
    for c, t in sorted(zip(chars, table), key=lambda p: (len(p[1]), p[1])):
        print("  %r %s" % (c, t))
    print(bits[:40], decode(bits, chars, left, right, root) == text)
