# vpyc: library machine-ints
"""Sets of characters, and templates."""

whitespace = " \t\n\r\x0b\x0c"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
digits = "0123456789"
hexdigits = "0123456789abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c"


def capwords(s, sep=None):
    if sep is None:
        return " ".join([word.capitalize() for word in s.split()])
    else:
        return sep.join([word.capitalize() for word in s.split(sep)])


class Template:
    """A text with `$name` and `${name}` in place of values."""

    def __init__(self, template: str):
        self.template = template

    def substitute(self, mapping=None, **kws):
        values = {"": ""}
        if mapping is not None:
            for name in mapping:
                values[name] = str(mapping[name])
        for name in kws:
            values[name] = str(kws[name])
        return self._fill(values, True)

    def safe_substitute(self, mapping=None, **kws):
        values = {"": ""}
        if mapping is not None:
            for name in mapping:
                values[name] = str(mapping[name])
        for name in kws:
            values[name] = str(kws[name])
        return self._fill(values, False)

    def _fill(self, values, strict: bool):
        text = self.template
        parts = []
        n = len(text)
        i = 0
        while i < n:
            at = text.find("$", i)
            if at < 0:
                parts.append(text[i:])
                break
            parts.append(text[i:at])
            if text[at + 1:at + 2] == "$":
                parts.append("$")
                i = at + 2
                continue
            start = at + 1
            braced = text[start:start + 1] == "{"
            if braced:
                start += 1
            end = start
            while end < n and (text[end] == "_" or text[end] in ascii_letters or end > start and text[end] in digits):
                end += 1
            if end == start or braced and text[end:end + 1] != "}":
                if strict:
                    self._invalid(at)
                parts.append("$")
                i = at + 1
                continue
            name = text[start:end]
            i = end + 1 if braced else end
            if name in values:
                parts.append(values[name])
            elif strict:
                raise KeyError(name)
            else:
                parts.append(text[at:i])
        return "".join(parts)

    def _invalid(self, at: int):
        before = self.template[:at]
        line = before.count("\n") + 1
        column = at - (before.rfind("\n") + 1) + 1
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
