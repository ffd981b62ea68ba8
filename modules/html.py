# vpyc: library machine-ints
"""The characters of HTML that have names."""

_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\u00a0", "copy": "\u00a9", "reg": "\u00ae",
    "deg": "\u00b0", "plusmn": "\u00b1", "middot": "\u00b7", "laquo": "\u00ab", "raquo": "\u00bb", "times": "\u00d7",
    "divide": "\u00f7", "pound": "\u00a3", "cent": "\u00a2", "yen": "\u00a5", "sect": "\u00a7", "para": "\u00b6",
    "euro": "\u20ac", "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013", "lsquo": "\u2018", "rsquo": "\u2019",
    "ldquo": "\u201c", "rdquo": "\u201d", "bull": "\u2022", "trade": "\u2122", "larr": "\u2190", "rarr": "\u2192",
    "eacute": "\u00e9", "egrave": "\u00e8", "agrave": "\u00e0", "ccedil": "\u00e7", "auml": "\u00e4", "ouml": "\u00f6",
    "uuml": "\u00fc", "Auml": "\u00c4", "Ouml": "\u00d6", "Uuml": "\u00dc", "szlig": "\u00df", "ntilde": "\u00f1",
}


def escape(s: str, quote: bool = True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _number(text: str):
    """The character of `#65` or `#x41`, or nothing if that is no number."""
    digits = text[2:] if text[1:2] in "xX" and len(text) > 1 else text[1:]
    base = 16 if text[1:2] in "xX" and len(text) > 1 else 10
    code = 0
    for c in digits:
        digit = "0123456789abcdef".find(c.lower())
        if digit < 0 or digit >= base:
            return ""
        code = min(code * base + digit, 0x110000)
    if digits == "":
        return ""
    if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return chr(code)


def unescape(s: str):
    """The text with the characters that `&name;` and `&#number;` stand for."""
    if "&" not in s:
        return s
    parts: list[str] = []
    start = 0
    while True:
        at = s.find("&", start)
        if at < 0:
            parts.append(s[start:])
            return "".join(parts)
        parts.append(s[start:at])
        end = at + 1
        while end < len(s) and end - at < 33 and (s[end].isalnum() or s[end] == "#"):
            end += 1
        name = s[at + 1:end]
        closed = end < len(s) and s[end] == ";"
        shown = ""
        if name[:1] == "#":
            shown = _number(name)
        elif name in _NAMES:
            if closed or name in ("amp", "lt", "gt", "quot", "copy", "reg", "nbsp"):
                shown = _NAMES[name]
        elif closed and name != "":
            raise NotImplementedError("html.unescape() does not know the name &" + name + ";")
        if shown == "":
            parts.append("&")
            start = at + 1
        else:
            parts.append(shown)
            start = end + 1 if closed else end
