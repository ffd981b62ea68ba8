#!/usr/bin/env python3
"""Writes src/unicode_table.h from the Python that runs this: ranges of characters and changes of case."""

import sys
import unicodedata

LAST = 0x110000


def ranges(test):
    """Packs the ranges of characters for which test(c) holds: start << 11 | length - 1."""
    packed, start = [], None
    for code in range(128, LAST + 1):
        inside = code < LAST and test(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            while start < code:
                length = min(code - start, 2048)
                packed.append(start << 11 | length - 1)
                start += length
            start = None
    return packed


def changes(change):
    """Splits a change of case into runs (first, count, step, delta) and single long results."""
    runs, long = [], []
    for code in range(128, LAST):
        result = change(chr(code))
        if result == chr(code):
            continue
        if len(result) > 1:
            long.append((code, result))
            continue
        delta = ord(result) - code
        for at in range(len(runs) - 1, max(-1, len(runs) - 3), -1):
            first, count, step, known = runs[at]
            last = first + (count - 1) * step
            if known == delta and count < 255 and (code - last == step or count == 1 and code - last in (1, 2)):
                runs[at] = (first, count + 1, code - last, delta)
                break
        else:
            runs.append((code, 1, 1, delta))
    return sorted(runs), long


def cased(c):
    return c.isupper() or c.islower() or unicodedata.category(c) == "Lt"


def ignorable(c):
    """Found by how the final sigma looks past a character: `a` + c + sigma + c."""
    return ("aΣ" + c + "a").lower()[1] == "σ" and ("aΣ" + c + " ").lower()[1] == "ς" and ("a" + c + "Σ").lower()[-1] == "ς" \
        and not cased_by_sigma(c)


def cased_by_sigma(c):
    return (c + "Σ").lower()[-1] == "ς"


def put(name, values, form, per_line=10):
    print(f"static const uint32_t {name}[] = {{")
    for at in range(0, len(values), per_line):
        print("    " + " ".join(form(v) + "," for v in values[at:at + per_line]))
    print("};\n")


def main():
    print(f"/* unicode_table.h: made by tools/unicode_tables.py from Unicode {unicodedata.unidata_version}. Not edited by hand. */\n")
    tests = {
        "alpha": str.isalpha,
        "decimal": str.isdecimal,
        "digit": str.isdigit,
        "numeric": str.isnumeric,
        "space": str.isspace,
        "upper": str.isupper,
        "lower": str.islower,
        "title": lambda c: unicodedata.category(c) == "Lt",
        "printable": lambda c: not c.isprintable(),
        "start": str.isidentifier,
        "continue": lambda c: ("a" + c).isidentifier(),
        "cased": cased_by_sigma,
        "ignorable": ignorable,
    }
    for name, test in tests.items():
        put(f"{name}_ranges", ranges(test), lambda v: f"0x{v:x}")
    print("typedef struct {\n    uint32_t first;\n    uint8_t count;\n    uint8_t step;\n    int32_t delta;\n} change_t;\n")
    print("typedef struct {\n    uint32_t code;\n    uint32_t to[3];\n} long_change_t;\n")
    for name, change in (("upper", str.upper), ("lower", str.lower), ("title", str.title), ("fold", str.casefold)):
        runs, long = changes(change)
        print(f"static const change_t {name}_changes[] = {{")
        for first, count, step, delta in runs:
            print(f"    {{0x{first:x}, {count}, {step}, {delta}}},")
        print("};\n")
        print(f"static const long_change_t {name}_long[] = {{")
        for code, result in long:
            print(f"    {{0x{code:x}, {{{', '.join(hex(ord(c)) for c in result)}}}}},")
        print("};\n")


if __name__ == "__main__":
    sys.exit(main())
