# vpyc: library machine-ints
"""Differences between sequences."""


class Match:
    """A run of equal items: where it is in both sequences, and how long."""

    def __init__(self, a: int, b: int, size: int):
        self.a = a
        self.b = b
        self.size = size

    def __iter__(self):
        yield self.a
        yield self.b
        yield self.size

    def __len__(self):
        return 3

    def __getitem__(self, i: int):
        return (self.a, self.b, self.size)[i]

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return f"Match(a={self.a}, b={self.b}, size={self.size})"


def _ratio(matches: int, length: int):
    return 2.0 * matches / length if length > 0 else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk: bool = True):
        self._isjunk = isjunk
        self._autojunk = autojunk
        self.a = a
        self._blocks: list[Match] = []
        self._opcodes: list[tuple[str, int, int, int, int]] = []
        self._known = False
        self._set_b(b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        self.a = a
        self._known = False

    def set_seq2(self, b):
        self._set_b(b)

    def _set_b(self, b):
        self.b = b
        self._known = False
        # Where each item stands in b; items that are junk or very frequent are left out.
        self.b2j = {}
        self._counts = {}
        for j in range(len(b)):
            item = b[j]
            self._counts[item] = self._counts.get(item, 0) + 1
            if item in self.b2j:
                self.b2j[item].append(j)
            else:
                self.b2j[item] = [j]
        self._junk = {}
        self._popular = {}
        if self._isjunk is not None:
            for item in list(self.b2j):
                if self._isjunk(item):
                    self._junk[item] = True
                    del self.b2j[item]
        if self._autojunk and len(b) >= 200:
            limit = len(b) // 100 + 1
            for item in list(self.b2j):
                if len(self.b2j[item]) > limit:
                    self._popular[item] = True
                    del self.b2j[item]

    def find_longest_match(self, alo: int = 0, ahi=None, blo: int = 0, bhi=None):
        a_end = len(self.a) if ahi is None else ahi
        b_end = len(self.b) if bhi is None else bhi
        return self._longest(alo, a_end, blo, b_end)

    def _longest(self, alo: int, ahi: int, blo: int, bhi: int):
        a = self.a
        b = self.b
        best_i = alo
        best_j = blo
        best = 0
        # How long the run of equal items is that ends at the item before, and at each place of b.
        lengths: dict[int, int] = {}
        for i in range(alo, ahi):
            new_lengths: dict[int, int] = {}
            if a[i] in self.b2j:
                for j in self.b2j[a[i]]:
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    k = lengths.get(j - 1, 0) + 1
                    new_lengths[j] = k
                    if k > best:
                        best_i = i - k + 1
                        best_j = j - k + 1
                        best = k
            lengths = new_lengths
        # Items that were left out may lengthen the run: first those that are no junk, then the junk.
        while best_i > alo and best_j > blo and b[best_j - 1] not in self._junk and a[best_i - 1] == b[best_j - 1]:
            best_i -= 1
            best_j -= 1
            best += 1
        while best_i + best < ahi and best_j + best < bhi and b[best_j + best] not in self._junk and a[best_i + best] == b[best_j + best]:
            best += 1
        while best_i > alo and best_j > blo and b[best_j - 1] in self._junk and a[best_i - 1] == b[best_j - 1]:
            best_i -= 1
            best_j -= 1
            best += 1
        while best_i + best < ahi and best_j + best < bhi and b[best_j + best] in self._junk and a[best_i + best] == b[best_j + best]:
            best += 1
        return Match(best_i, best_j, best)

    def _compute(self):
        if self._known:
            return
        self._known = True
        found: list[tuple[int, int, int]] = []
        waiting = [(0, len(self.a), 0, len(self.b))]
        while len(waiting) > 0:
            alo, ahi, blo, bhi = waiting.pop()
            m = self._longest(alo, ahi, blo, bhi)
            if m.size > 0:
                found.append((m.a, m.b, m.size))
                if alo < m.a and blo < m.b:
                    waiting.append((alo, m.a, blo, m.b))
                if m.a + m.size < ahi and m.b + m.size < bhi:
                    waiting.append((m.a + m.size, ahi, m.b + m.size, bhi))
        found.sort()
        # Neighbouring runs become one.
        self._blocks.clear()
        at_a = 0
        at_b = 0
        size = 0
        for i, j, k in found:
            if at_a + size == i and at_b + size == j:
                size += k
            else:
                if size > 0:
                    self._blocks.append(Match(at_a, at_b, size))
                at_a = i
                at_b = j
                size = k
        if size > 0:
            self._blocks.append(Match(at_a, at_b, size))
        self._blocks.append(Match(len(self.a), len(self.b), 0))
        self._opcodes.clear()
        i = 0
        j = 0
        for m in self._blocks:
            if i < m.a and j < m.b:
                self._opcodes.append(("replace", i, m.a, j, m.b))
            elif i < m.a:
                self._opcodes.append(("delete", i, m.a, j, m.b))
            elif j < m.b:
                self._opcodes.append(("insert", i, m.a, j, m.b))
            i = m.a + m.size
            j = m.b + m.size
            if m.size > 0:
                self._opcodes.append(("equal", m.a, i, m.b, j))

    def get_matching_blocks(self):
        self._compute()
        return [m for m in self._blocks]

    def get_opcodes(self):
        self._compute()
        return [code for code in self._opcodes]

    def get_grouped_opcodes(self, n: int = 3):
        codes = self.get_opcodes()
        if len(codes) == 0:
            codes = [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = (tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2)
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))
        group: list[tuple[str, int, int, int, int]] = []
        for tag, i1, i2, j1, j2 in codes:
            # A long run of equal lines ends a group and begins the next.
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1 = max(i1, i2 - n)
                j1 = max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if len(group) > 0 and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        self._compute()
        total = 0
        for m in self._blocks:
            total += m.size
        return _ratio(total, len(self.a) + len(self.b))

    def quick_ratio(self):
        left = {}
        matches = 0
        for item in self.a:
            n = left[item] if item in left else self._counts.get(item, 0)
            left[item] = n - 1
            if n > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n: int = 3, cutoff: float = 0.6):
    if n <= 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found = []
    matcher = SequenceMatcher(None, "", word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), candidate))
    found.sort(reverse=True)
    return [candidate for _, candidate in found[:n]]


def _range_unified(start: int, stop: int):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start if length == 0 else start + 1},{length}"


def _date(date: str):
    return "\t" + date if date != "" else ""


def unified_diff(a, b, fromfile: str = "", tofile: str = "", fromfiledate: str = "", tofiledate: str = "", n: int = 3, lineterm: str = "\n"):
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f"--- {fromfile}{_date(fromfiledate)}{lineterm}"
            yield f"+++ {tofile}{_date(tofiledate)}{lineterm}"
        first = group[0]
        last = group[-1]
        yield f"@@ -{_range_unified(first[1], last[2])} +{_range_unified(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for i in range(i1, i2):
                    yield " " + a[i]
            else:
                for i in range(i1, i2):
                    yield "-" + a[i]
                for j in range(j1, j2):
                    yield "+" + b[j]


def _range_context(start: int, stop: int):
    length = stop - start
    first = start + 1 if length > 0 else start
    if length <= 1:
        return str(first)
    return f"{first},{first + length - 1}"


def context_diff(a, b, fromfile: str = "", tofile: str = "", fromfiledate: str = "", tofiledate: str = "", n: int = 3, lineterm: str = "\n"):
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f"*** {fromfile}{_date(fromfiledate)}{lineterm}"
            yield f"--- {tofile}{_date(tofiledate)}{lineterm}"
        first = group[0]
        last = group[-1]
        yield "***************" + lineterm
        yield f"*** {_range_context(first[1], last[2])} ****{lineterm}"
        tags = [code[0] for code in group]
        if "replace" in tags or "delete" in tags:
            for tag, i1, i2, j1, j2 in group:
                if tag != "insert":
                    mark = "  " if tag == "equal" else "! " if tag == "replace" else "- "
                    for i in range(i1, i2):
                        yield mark + a[i]
        yield f"--- {_range_context(first[3], last[4])} ----{lineterm}"
        if "replace" in tags or "insert" in tags:
            for tag, i1, i2, j1, j2 in group:
                if tag != "delete":
                    mark = "  " if tag == "equal" else "! " if tag == "replace" else "+ "
                    for j in range(j1, j2):
                        yield mark + b[j]


def IS_CHARACTER_JUNK(ch: str):
    return ch == " " or ch == "\t"


def IS_LINE_JUNK(line: str):
    text = line.strip()
    return text == "" or text == "#"


class Differ:
    """Line by line differences; below lines that are alike stands where they differ."""

    def __init__(self, linejunk=None, charjunk=None):
        self._linejunk = linejunk
        self._charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self._linejunk, a, b).get_opcodes():
            if tag == "replace":
                for line in self._replace(a, alo, ahi, b, blo, bhi):
                    yield line
            else:
                if tag == "delete" or tag == "equal":
                    for i in range(alo, ahi):
                        yield ("- " if tag == "delete" else "  ") + a[i]
                if tag == "insert":
                    for j in range(blo, bhi):
                        yield "+ " + b[j]

    def _plain(self, out: list[str], a, alo: int, ahi: int, b, blo: int, bhi: int):
        """Lines that have nothing to do with each other: the shorter part comes first."""
        if bhi - blo < ahi - alo:
            out.extend(["+ " + b[j] for j in range(blo, bhi)])
            out.extend(["- " + a[i] for i in range(alo, ahi)])
        else:
            out.extend(["- " + a[i] for i in range(alo, ahi)])
            out.extend(["+ " + b[j] for j in range(blo, bhi)])

    def _replace(self, a, alo: int, ahi: int, b, blo: int, bhi: int):
        out: list[str] = []
        self._fancy(out, a, alo, ahi, b, blo, bhi)
        return out

    def _fancy(self, out: list[str], a, alo: int, ahi: int, b, blo: int, bhi: int):
        if alo >= ahi or blo >= bhi:
            out.extend(["- " + a[i] for i in range(alo, ahi)])
            out.extend(["+ " + b[j] for j in range(blo, bhi)])
            return
        best = 0.74
        best_i = -1
        best_j = -1
        same_i = -1
        same_j = -1
        matcher = SequenceMatcher(self._charjunk, "", "")
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if same_i < 0:
                        same_i = i
                        same_j = j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best = matcher.ratio()
                    best_i = i
                    best_j = j
        if best < 0.75:
            if same_i < 0:
                self._plain(out, a, alo, ahi, b, blo, bhi)
                return
            best_i = same_i
            best_j = same_j
        else:
            same_i = -1
        self._fancy(out, a, alo, best_i, b, blo, best_j)
        if same_i < 0:
            self._marked(out, a[best_i], b[best_j])
        else:
            out.append("  " + a[best_i])
        self._fancy(out, a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _marked(self, out: list[str], a: str, b: str):
        """Two lines that are alike, and marks below what differs."""
        a_marks = ""
        b_marks = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self._charjunk, a, b).get_opcodes():
            if tag == "replace":
                a_marks += "^" * (i2 - i1)
                b_marks += "^" * (j2 - j1)
            elif tag == "delete":
                a_marks += "-" * (i2 - i1)
            elif tag == "insert":
                b_marks += "+" * (j2 - j1)
            else:
                a_marks += " " * (i2 - i1)
                b_marks += " " * (j2 - j1)
        out.append("- " + a)
        self._marks(out, a, a_marks)
        out.append("+ " + b)
        self._marks(out, b, b_marks)

    def _marks(self, out: list[str], line: str, marks: str):
        # Tabs stay where they are, so that the marks stand below what they mean.
        kept = ""
        for i in range(len(marks)):
            kept += line[i] if marks[i] == " " and line[i].isspace() else marks[i]
        kept = kept.rstrip()
        if kept != "":
            out.append("? " + kept + "\n")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which: int):
    """One of the two sequences that `ndiff` compared."""
    mark = "- " if which == 1 else "+ "
    for line in delta:
        if line[:2] == "  " or line[:2] == mark:
            yield line[2:]
