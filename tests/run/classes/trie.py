# a trie of words: insert, lookup, prefix listing, deletion, longest prefix
class TrieNode:
    def __init__(self):
        self.children = {}
        self.end = False


class Trie:
    def __init__(self, words=None):
        self.root = TrieNode()
        self.count = 0
        if words:
            for w in words:
                self.add(w)

    def add(self, word):
        node = self.root
        for ch in word:
            if ch not in node.children:
                node.children[ch] = TrieNode()
            node = node.children[ch]
        if not node.end:
            node.end = True
            self.count += 1

    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.end

    def with_prefix(self, prefix):
        out = []
        start = self._find(prefix)
        if start is not None:
            self._collect(start, prefix, out)
        return out

    def _collect(self, node, path, out):
        if node.end:
            out.append(path)
        for ch in sorted(node.children):
            self._collect(node.children[ch], path + ch, out)

    def remove(self, word):
        node = self._find(word)
        if node is None or not node.end:
            return False
        node.end = False
        self.count -= 1
        return True

    def longest_prefix(self, text):
        node, best = self.root, ''
        for i, ch in enumerate(text):
            if ch not in node.children:
                break
            node = node.children[ch]
            if node.end:
                best = text[:i + 1]
        return best


t = Trie(['car', 'card', 'care', 'cat', 'dog', 'do', 'cart', 'car'])
print(t.count, 'car' in t, 'ca' in t, 'dog' in t, 'dogs' in t)
print(t.with_prefix('car'), t.with_prefix('do'), t.with_prefix('x'), t.with_prefix(''))
print(t.longest_prefix('carton'), t.longest_prefix('doghouse'), repr(t.longest_prefix('zebra')))
print(t.remove('car'), t.remove('car'), t.with_prefix('car'), t.count)
