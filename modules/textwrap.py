# vpyc: library machine-ints
"""Text in lines of a given width."""

_SPACES = " \t\n\r\v\f"


def _is_letter(c: str):
    return c.isalpha()


def _chunks(text: str, on_hyphens: bool):
    """Words and the white space between them; words are cut behind hyphens between letters."""
    chunks = [""]
    chunks.clear()
    i = 0
    n = len(text)
    while i < n:
        start = i
        if text[i] in _SPACES:
            while i < n and text[i] in _SPACES:
                i += 1
            chunks.append(text[start:i])
            continue
        while i < n and text[i] not in _SPACES:
            i += 1
            if not on_hyphens or text[i - 1] != "-":
                continue
            # Two hyphens or more between word characters are a dash: a chunk of its own.
            dash = i
            while dash < n and text[dash] == "-":
                dash += 1
            if dash > i:
                if i - 1 > start and dash < n and (text[dash].isalnum() or text[dash] in "_"):
                    chunks.append(text[start:i - 1])
                    chunks.append(text[i - 1:dash])
                    start = dash
                i = dash
            elif i - 3 >= start and text[i - 2].isalpha() and text[i - 3].isalpha() and i + 1 < n and text[i].isalpha() and text[i + 1].isalpha():
                chunks.append(text[start:i])
                start = i
        if i > start:
            chunks.append(text[start:i])
    return chunks


def _ends_sentence(word: str):
    """Whether a word ends in a small letter and `.`, `!` or `?`, with or without a quote behind."""
    end = len(word)
    if end > 0 and word[end - 1] in "\"'":
        end -= 1
    return end > 1 and word[end - 1] in ".!?" and "a" <= word[end - 2] <= "z"


class TextWrapper:
    def __init__(self, width: int = 70, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True,
                 replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True,
                 drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, *, max_lines: int = -1, placeholder: str = " [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder
        self.fix_sentence_endings = fix_sentence_endings

    def wrap(self, text: str):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width} (must be > 0)")
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in "\t\n\v\f\r":
                text = text.replace(c, " ")
        chunks = _chunks(text, self.break_on_hyphens)
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                    chunks[i + 1] = "  "
        chunks.reverse()
        lines = [""]
        lines.clear()
        while len(chunks) > 0:
            line = [""]
            line.clear()
            size = 0
            indent = self.subsequent_indent if len(lines) > 0 else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and len(lines) > 0:
                chunks.pop()
            while len(chunks) > 0:
                n = len(chunks[-1])
                if size + n > width:
                    break
                line.append(chunks.pop())
                size += n
            if len(chunks) > 0 and len(chunks[-1]) > width:
                self._long_word(chunks, line, size, width)
                size = sum([len(part) for part in line])
            if self.drop_whitespace and len(line) > 0 and line[-1].strip() == "":
                size -= len(line[-1])
                line.pop()
            if len(line) > 0:
                last = len(chunks) == 0 or (self.drop_whitespace and len(chunks) == 1 and chunks[0].strip() == "")
                if self.max_lines < 0 or len(lines) + 1 < self.max_lines or (last and size <= width):
                    lines.append(indent + "".join(line))
                else:
                    self._shortened(lines, line, size, width, indent)
                    break
        return lines

    def _long_word(self, chunks: list[str], line: list[str], size: int, width: int):
        room = 1 if width < 1 else width - size
        if self.break_long_words:
            word = chunks[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                hyphen = word.rfind("-", 0, room)
                if hyphen > 0 and word[:hyphen].strip("-") != "":
                    end = hyphen + 1
            line.append(word[:end])
            chunks[-1] = word[end:]
        elif len(line) == 0:
            line.append(chunks.pop())

    def _shortened(self, lines: list[str], line: list[str], size: int, width: int, indent: str):
        """The last line, with the placeholder behind what fits."""
        while len(line) > 0:
            if line[-1].strip() != "" and size + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            size -= len(line[-1])
            line.pop()
        if len(lines) > 0:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text: str):
        return "\n".join(self.wrap(text))


def wrap(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True,
         replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True,
         drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, max_lines: int = -1,
         placeholder: str = " [...]"):
    wrapper = TextWrapper(width, initial_indent, subsequent_indent, expand_tabs, replace_whitespace, fix_sentence_endings,
                          break_long_words, drop_whitespace, break_on_hyphens, tabsize, max_lines=max_lines, placeholder=placeholder)
    return wrapper.wrap(text)


def fill(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True,
         replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True,
         drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, max_lines: int = -1,
         placeholder: str = " [...]"):
    wrapper = TextWrapper(width, initial_indent, subsequent_indent, expand_tabs, replace_whitespace, fix_sentence_endings,
                          break_long_words, drop_whitespace, break_on_hyphens, tabsize, max_lines=max_lines, placeholder=placeholder)
    return wrapper.fill(text)


def shorten(text: str, width: int, placeholder: str = " [...]"):
    return TextWrapper(width, max_lines=1, placeholder=placeholder).fill(" ".join(text.strip().split()))


def dedent(text: str):
    lines = text.split("\n")
    margin = ""
    known = False
    for i in range(len(lines)):
        line = lines[i]
        body = line.lstrip(" \t")
        if body == "":
            lines[i] = ""
            continue
        blank = line[:len(line) - len(body)]
        if not known:
            margin = blank
            known = True
        else:
            n = 0
            while n < len(margin) and n < len(blank) and margin[n] == blank[n]:
                n += 1
            margin = margin[:n]
    if margin != "":
        for i in range(len(lines)):
            lines[i] = lines[i][len(margin):]
    return "\n".join(lines)


def indent(text: str, prefix: str, predicate=None):
    parts = [""]
    for line in text.splitlines(True):
        if predicate is None:
            marked = line.strip() != ""
        else:
            marked = predicate(line)
        if marked:
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)
