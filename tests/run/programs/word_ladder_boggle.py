# word ladder by BFS, boggle by DFS, crossword-like fitting
from collections import deque

WORDS = 'cat cot cog dog dot hot hat rat rot cut but bat bad bed red rod god gad'.split()


def differ_by_one(a, b):
    return sum(x != y for x, y in zip(a, b)) == 1


def ladder(start, goal, words):
    queue = deque([[start]])
    seen = {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for w in sorted(words):
            if w not in seen and differ_by_one(path[-1], w):
                seen.add(w)
                queue.append(path + [w])
    return None


GRID = ['tseo', 'rnac', 'ilpt', 'gehk']
DICT = 'sea ear near plane lane cat tap apt sent nest reign line cape ocean'.split()


def prefixes(words):
    return {w[:i] for w in words for i in range(1, len(w) + 1)}


def boggle(grid, words):
    found = {}
    starts = prefixes(words)
    targets = set(words)

    def explore(r, c, text, used):
        text += grid[r][c]
        if text not in starts:
            return
        used = used + [(r, c)]
        if text in targets and text not in found:
            found[text] = used
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                rr, cc = r + dr, c + dc
                if 0 <= rr < len(grid) and 0 <= cc < len(grid[0]) and (rr, cc) not in used:
                    explore(rr, cc, text, used)

    for r in range(len(grid)):
        for c in range(len(grid[0])):
            explore(r, c, '', [])
    return found


def search_lines(grid, word):
    hits = []
    h, w = len(grid), len(grid[0])
    for r in range(h):
        for c in range(w):
            for dr, dc in ((0, 1), (1, 0), (1, 1), (-1, 1)):
                rr, cc = r + dr * (len(word) - 1), c + dc * (len(word) - 1)
                if 0 <= rr < h and cc < w:
                    line = ''.join(grid[r + dr * k][c + dc * k] for k in range(len(word)))
                    if word in (line, line[::-1]):
                        hits.append((r, c, dr, dc))
    return hits


print(ladder('cat', 'dog', WORDS))
print(ladder('hat', 'bed', WORDS), ladder('cat', 'zzz', WORDS))
found = boggle(GRID, DICT)
for w in sorted(found, key=lambda w: (-len(w), w)):
    print(w, found[w])
print(search_lines(GRID, 'nlpt'[:2]), search_lines(GRID, 'ail'[::-1]), search_lines(GRID, 'tnpk'))
groups = {}
for w in WORDS:
    for i in range(len(w)):
        groups.setdefault(w[:i] + '_' + w[i + 1:], []).append(w)
best = max(sorted(groups), key=lambda k: len(groups[k]))
print(best, groups[best], sum(1 for g in groups.values() if len(g) > 1))
