def parse_list(s):
    def go(i):
        out = []
        while s[i] != "]":
            if s[i] == "[":
                sub, i = go(i + 1); out.append(sub)
            elif s[i] == ",": i += 1
            else:
                j = i
                while s[j].isdigit(): j += 1
                out.append(int(s[i:j])); i = j
        return out, i + 1
    return go(1)[0]
print(parse_list("[1,[2,[3]],4]"))
def parse(tokens):
    out = []
    while tokens:
        t = tokens.pop(0)
        if t == "(":
            out.append(parse(tokens))
        elif t == ")":
            return out
        else:
            out.append(t)
    return out
def flatten(x):
    for y in x:
        if isinstance(y, list):
            yield from flatten(y)
        else:
            yield y
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0
r = parse(list("a(b(c)d)e"))
print(r, list(flatten(r)), depth(r))
Tree = dict
def make():
    from collections import defaultdict
    return defaultdict(make)
t = make()
t["a"]["b"]["c"] = make()
t["a"]["d"]
print(sorted(t["a"]))
def show(t, ind=0):
    for k in t:
        print(" " * ind + k)
        show(t[k], ind + 1)
show(t)
trie = {}
for w in ["to", "tea", "ten", "i", "in", "inn"]:
    node = trie
    for ch in w:
        node = node.setdefault(ch, {})
    node["$"] = {}
def words(node, prefix=""):
    for k, v in sorted(node.items()):
        if k == "$": yield prefix
        else: yield from words(v, prefix + k)
print(list(words(trie)), trie)
def count(node): return sum(map(count, node.values())) + ("$" in node)
print(count(trie))
nodes = [[] for _ in range(4)]
nodes[0].append(nodes[1]); nodes[1].append(nodes[2]); nodes[3].append(nodes[0])
def height(n): return 1 + max((height(c) for c in n), default=0)
print(height(nodes[3]), nodes)
