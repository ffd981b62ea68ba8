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


class _AnyName:
    """Values for all names, which notes what it was asked for."""

    def __init__(self):
        self.seen: list[str] = []

    def __contains__(self, name):
        if name not in self.seen:
            self.seen.append(name)
        return True

    def __getitem__(self, name):
        return ""


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

    def is_valid(self):
        try:
            self._fill(_AnyName(), True)
        except ValueError:
            return False
        return True

    def get_identifiers(self):
        """The names in the template, each once, in their order."""
        names = _AnyName()
        self._fill(names, False)
        return names.seen

    def _invalid(self, at: int):
        before = self.template[:at]
        line = before.count("\n") + 1
        column = at - (before.rfind("\n") + 1) + 1
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")


class Formatter:
    """What `str.format` does, in steps that a class of it can do otherwise."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        text, _ = self._filled(format_string, args, kwargs, 0, 2)
        return text

    def _filled(self, format_string: str, args, kwargs, auto: int, depth: int):
        """The text, and the number of the next field without a name; -1 if the fields have numbers."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = [""]
        parts.clear()
        for literal, name, spec, conversion in self.parse(format_string):
            if literal != "":
                parts.append(literal)
            if name is None:
                continue
            end = 0
            while end < len(name) and name[end] not in ".[":
                end += 1
            if end < len(name):
                raise NotImplementedError("string.Formatter: a field with an attribute or index: " + name)
            if name == "":
                if auto < 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                obj = self.get_value(auto, args, kwargs)
                auto += 1
            elif name.isdigit():
                if auto > 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = -1
                obj = self.get_value(int(name), args, kwargs)
            else:
                obj = self.get_value(name, args, kwargs)
            inner = ""
            if spec != "":
                inner, auto = self._filled(spec, args, kwargs, auto, depth - 1)
            parts.append(self.format_field(self.convert_field(obj, conversion), inner))
        return ("".join(parts), auto)

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        else:
            return kwargs[key]

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string: str):
        """The literal texts, each with the name, the format and the conversion of the field behind it."""
        literal = [""]
        literal.clear()
        i = 0
        n = len(format_string)
        while i < n:
            c = format_string[i]
            i += 1
            if c == "{" or c == "}":
                if format_string[i:i + 1] == c:
                    # CPython ends a literal text at a doubled brace.
                    i += 1
                    yield ("".join(literal) + c, None, None, None)
                    literal.clear()
                    continue
                if c == "}":
                    raise ValueError("Single '}' encountered in format string")
                if i == n:
                    raise ValueError("Single '{' encountered in format string")
                start = i
                depth = 1
                while i < n and depth > 0:
                    if format_string[i] == "{":
                        depth += 1
                    elif format_string[i] == "}":
                        depth -= 1
                    i += 1
                if depth > 0:
                    raise ValueError("expected '}' before end of string")
                field = format_string[start:i - 1]
                end = 0
                inside = False
                while end < len(field) and (inside or field[end] not in "!:"):
                    if field[end] == "[":
                        inside = True
                    elif field[end] == "]":
                        inside = False
                    end += 1
                conversion = None
                spec = ""
                if field[end:end + 1] == "!":
                    conversion = field[end + 1:end + 2]
                    if end + 2 < len(field) and field[end + 2] != ":":
                        raise ValueError("expected ':' after conversion specifier")
                    spec = field[end + 3:]
                else:
                    spec = field[end + 1:]
                yield ("".join(literal), field[:end], spec, conversion)
                literal.clear()
            else:
                literal.append(c)
        if len(literal) > 0:
            yield ("".join(literal), None, None, None)
