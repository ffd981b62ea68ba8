#!/usr/bin/env python3
"""Writes a C test to standard output: calls of the runtime with what the Python that runs this answers."""

import itertools
import math

CASES = []

STRS = ["", "a", "abc", "Hello, World", "  padded\t\n", "aXbXc", "aaa", "é", "naïve Ünïcode", "日本語テキスト", "ΑΣ ΣΑΣ.", "straße ŉ İ",
        "😀 mixed é text", "a,b,,c,", "one two  three", "\r\nline1\rline2\n\nend\x0b", "x" * 40, "ß", "ǅabc Ǆ", "tab\tbed\tx", "'quoted'", "\"both' \\",
        "\x00\x7f\xad\u200b", "12", "-7", "1e5", "²½Ⅷ", "_id9", "9id", "CamelCase", "TITLE Case It's", "٣٤", "a.b'c", "ab" * 100]
SHORT = ["", "a", "b", "X", ",", " ", "é", "ΑΣ", "ab", "aa", "本", "lo", "\n"]


def lit(s):
    data = s.encode("utf-8", "surrogatepass") if isinstance(s, str) else s
    return '"' + "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else "\\%03o" % b for b in data) + '"'


def c(v):
    if v is None:
        return "NULL"
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, str):
        return f"LIT({lit(v)})"
    if isinstance(v, bytes):
        return f"oly_bytes_of({lit(v)}, {len(v)})"
    if isinstance(v, float):
        if math.isnan(v):
            return "(Real)NAN"
        if math.isinf(v):
            return "(Real)INFINITY" if v > 0 else "-(Real)INFINITY"
        return v.hex()
    if isinstance(v, int):
        return "INTEGER_MIN" if v == -2**63 else f"(Integer){v}"
    raise TypeError(v)


def add(call, function, *args):
    """The call `call` with {} for arguments does what `function` does."""
    code = call.format(*[c(a) for a in args])
    try:
        want = function(*args)
    except Exception as e:
        text = str(e)
        CASES.append(f'FAILS({code}, OLY_{type(e).__name__}, {lit(text)});')
        return
    if isinstance(want, bool):
        CASES.append(f"CHECK({code} == {c(want)});")
    elif isinstance(want, int):
        if -2**63 <= want < 2**63:
            CASES.append(f"CHECK({code} == {c(want)});")
        else:
            CASES.append(f"FAILS({code}, OLY_OverflowError, OLY_OVERFLOW_TEXT);")
    elif isinstance(want, str):
        CASES.append(f"SAME({code}, {lit(want)});")
        CASES[-1] += f" CHECK(({code})->count == {len(want)});" if len(want) < 30 else ""
    elif isinstance(want, float):
        CASES.append(f"CHECK(same_real({code}, {c(want)}));")
    elif isinstance(want, bytes):
        CASES.append(f"CHECK(oly_bytes_eq({code}, {c(want)}));")
    elif isinstance(want, complex):
        CASES.append(f"CHECK(same_complex({code}, {c(want.real)}, {c(want.imag)}));")
    elif isinstance(want, (list, tuple)):
        # Lists are compared through their repr.
        CASES.append(f"SAME(repr_list({code}), {lit(repr(list(want)))});")
    else:
        raise TypeError(want)


def texts():
    for s in STRS:
        for name in ("upper", "lower", "capitalize", "title", "swapcase", "casefold"):
            add(f"oly_str_{name}({{}})", getattr(str, name), s)
        for name in "alpha digit decimal numeric alnum space upper lower title identifier printable ascii".split():
            add(f"oly_str_is{name}({{}})", getattr(str, "is" + name), s)
        add("oly_str_repr({})", repr, s)
        add("oly_str_ascii_escape(oly_str_repr({}))", ascii, s)
        add("oly_str_len({})", len, s)
        add("oly_str_split_space({}, -1)", lambda s: s.split(), s)
        add("oly_str_splitlines({}, {})", str.splitlines, s, False)
        add("oly_str_splitlines({}, {})", str.splitlines, s, True)
        add("oly_str_strip({}, {})", str.strip, s, None)
        add("oly_str_lstrip({}, {})", str.lstrip, s, None)
        add("oly_str_rstrip({}, {})", str.rstrip, s, None)
        add("oly_str_chars({})", list, s)
        for n in (1, 2):
            add("oly_str_split_space({}, {})", lambda s, n: s.split(None, n), s, n)
            add("oly_str_rsplit_space({}, {})", lambda s, n: s.rsplit(None, n), s, n)
        for w in (0, 5, 14, 15, 45):
            add("oly_str_zfill({}, {})", str.zfill, s, w)
            add("oly_str_center({}, {}, {})", str.center, s, w, "é")
            add("oly_str_ljust({}, {}, {})", str.ljust, s, w, "*")
            add("oly_str_rjust({}, {}, {})", str.rjust, s, w, "*")
        for w in (-1, 0, 4, 8):
            add("oly_str_expandtabs({}, {})", str.expandtabs, s, w)
        for i in (0, 1, -1, 5, -3, 100):
            add("oly_str_index({}, {}, 1)", lambda s, i: s[i], s, i)
        for a, b, st in ((None, None, None), (1, None, None), (None, -1, None), (-3, None, None), (2, 1, None), (None, None, -1),
                         (None, None, 2), (5, 1, -2), (-100, 100, 3), (100, -100, -3), (1, 4, 1), (0, 10, 0), (None, 3, None)):
            add("oly_str_slice({}, %s, %s, %s, 1)" % tuple("OLY_MISSING" if v is None else v for v in (a, b, st)),
                lambda s: s[a:b:st], s)
        add("oly_bytes_decode(oly_str_encode({}, NULL, NULL), NULL, NULL)", lambda s: s, s)
        for enc in ("ascii", "latin-1", "UTF_8", "nope"):
            for err in ("strict", "ignore", "replace"):
                add("oly_str_encode({}, {}, {})", str.encode, s, enc, err)
    for s, sub in itertools.product(STRS, SHORT):
        add("oly_str_contains({}, {})", lambda s, x: x in s, s, sub)
        add("oly_str_find({}, {}, 0, OLY_TO_END)", str.find, s, sub)
        add("oly_str_rfind({}, {}, 0, OLY_TO_END)", str.rfind, s, sub)
        add("oly_str_count({}, {}, 0, OLY_TO_END)", str.count, s, sub)
        add("oly_str_startswith({}, {}, 0, OLY_TO_END)", str.startswith, s, sub)
        add("oly_str_endswith({}, {}, 0, OLY_TO_END)", str.endswith, s, sub)
        add("oly_str_replace({}, {}, {}, -1)", str.replace, s, sub, "<é>")
        add("oly_str_replace({}, {}, {}, {})", str.replace, s, sub, "", 2)
        add("oly_str_split({}, {}, -1)", str.split, s, sub)
        add("oly_str_partition_list({}, {})", str.partition, s, sub)
        add("oly_str_removeprefix({}, {})", str.removeprefix, s, sub)
        add("oly_str_removesuffix({}, {})", str.removesuffix, s, sub)
        add("oly_str_strip({}, {})", str.strip, s, sub)
        add("oly_str_lt({}, {})", lambda a, b: a < b, s, sub)
    for s, sub in itertools.product(STRS[::3], SHORT):
        for a, b in ((1, 100), (-4, -1), (2, 2), (100, 200), (3, 1)):
            add("oly_str_find({}, {}, {}, {})", str.find, s, sub, a, b)
            add("oly_str_rfind({}, {}, {}, {})", str.rfind, s, sub, a, b)
            add("oly_str_count({}, {}, {}, {})", str.count, s, sub, a, b)
            add("oly_str_startswith({}, {}, {}, {})", str.startswith, s, sub, a, b)
            add("oly_str_endswith({}, {}, {}, {})", str.endswith, s, sub, a, b)
        add("oly_str_find_index({}, {}, 0, OLY_TO_END)", str.index, s, sub)
        add("oly_str_rsplit({}, {}, {})", str.rsplit, s, sub, 2)
        add("oly_str_rpartition_list({}, {})", str.rpartition, s, sub)
        add("oly_str_repeat({}, {})", lambda s, n: s * n, s, 3)
        add("oly_str_concat({}, {})", lambda a, b: a + b, s, sub)
    add("oly_ord({}, 1)", ord, "é")
    add("oly_ord({}, 1)", ord, "ab")
    for n in (-1, 0, 65, 200, 0x4e2d, 0x10ffff, 0x110000):
        add("oly_chr({}, 1)", chr, n)


REALS = [0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3, 2.5, 3.14159, 1e15, 1e16, 123456789012345680.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 0.0001, 0.00001,
         1e-5, 123.456, 99999.5, 0.5, 1e100, 2.675, 1234567.891, 9007199254740993.0, 4.35, 0.3, 100.0, 1e21, float("inf"), float("-inf"), float("nan"),
         5.684341886080801e-14, 2**-1074 * 3, 1e-300, 0.000123456, 999999.9999, 1e5, 12345.678]
INTS = [0, 1, -1, 5, -7, 42, 255, 1000, -1234567, 10**15, 2**63 - 1, -2**63, 97, 8364]
SPECS = ["", "d", "5", "<5", ">8", "^9", "=8", "+", " ", "-", "+d", "05", "010d", "+08", "x", "X", "#x", "#X", "#b", "#o", "b", "o", "c", "n", ",", "_",
         ",d", "_x", "_b", ",x", "012,", "015,d", "*^12", "é>10", "0<7", "e", ".3e", "E", "f", ".2f", ".0f", "#.0f", "10.3f", "+.1f", "g", ".3g", "G", "#.3g",
         "%", ".1%", ".3", "8.4", "010.2f", ",.2f", "020,.2f", "_.3f", "z.1f", "s", "Q", ".3d", "5.", ",_", "abc", "+c", "#c", ".10", ".17g", ".1", ".0",
         "<+10.2e", "=+12,.1f", "013,.1f", "}", "\x01", ".20f", "08b", "#010x", "#_x", ".2s", "10s", ">10s", "^10.2s", "05s", "=5s", "+s", "#s", ",s", "zs", " s"]
PERCENTS = ["d", "5d", "-5d", "05d", "+d", " d", "x", "#x", "X", "o", "#o", ".3d", "8.3d", "-8.3d", "08.3d", "e", ".2e", "f", ".0f", "#.0f", "8.3f", "-8.3f",
            "08.3f", "+.1f", "g", ".3g", "G", "s", "5s", "-5s", ".2s", "c", "r", "i", "u", "z", "+08.2f", "-08d", "#.3g", "ld"]


def formats():
    for spec in SPECS:
        for x in INTS:
            add("oly_format_int({}, {})", format, x, spec)
        for x in REALS[::2]:
            add("oly_format_real({}, {})", format, x, spec)
        for x in ("", "abc", "日本語", "naïve"):
            add("oly_format_str({}, {})", format, x, spec)
        for x in (True, False):
            add("oly_format_bool({}, {})", format, x, spec)
    for spec in PERCENTS:
        for x in INTS[:12]:
            if spec != "c" or 0 <= x < 0x110000:
                add("oly_percent_int({}, {})", lambda x, s: ("%" + s) % x, x, spec) if spec != "z" else None
        if spec[-1] not in "cxXozdiu":
            for x in REALS[1::2]:
                add("oly_percent_real({}, {})", lambda x, s: ("%" + s) % x, x, spec)
        if spec[-1] in "s":
            for x in ("", "abc", "日本語"):
                add("oly_percent_str({}, {})", lambda x, s: ("%" + s) % x, x, spec)
    for x in INTS:
        add("oly_int_str({})", str, x)
        for base, f in ((2, bin), (8, oct), (16, hex)):
            add(f"oly_int_base({{}}, {base}, true)", f, x)
        for n in (-1, -2, -5, -18, -19, -30, 3):
            add("oly_round_int_digits({}, {}, 1)", round, x, n)
        add("oly_int_bit_length({})", int.bit_length, x)
        add("oly_int_bit_count({})", int.bit_count, x)


def reals():
    powers = [2.0**n for n in range(-1074, 1024)] + [10.0**n for n in range(-320, 309)]
    odd = [math.ldexp(0.7 + 0.1 * (n % 3), n) for n in range(-1000, 1000, 37)]
    for x in REALS + powers[::7] + odd:
        add("oly_real_str({})", repr, x)
    for x in REALS:
        add("oly_real_hex({})", float.hex, x)
        add("oly_real_is_integer({})", float.is_integer, x)
        add("oly_round_int({}, 1)", round, x)
        add("RTOI({}, 1)", int, x)
        for n in (-400, -308, -16, -3, -2, -1, 0, 1, 2, 3, 5, 15, 20, 330):
            add("oly_round_digits({}, {}, 1)", round, x, n)
    for x in (25.0, 35.0, 150.0, 250.5, 249.9999, 5.0, 15.0, -15.0, 0.5, 1.5, -2.5, 95.0, 99.5, 1e17 + 50, 4.9999):
        add("oly_round_int({}, 1)", round, x)
        for n in (-2, -1, 0):
            add("oly_round_digits({}, {}, 1)", round, x, n)
    for a, b in itertools.product(REALS[:24], REALS[:18]):
        for op, f in (("DIVR", lambda a, b: a / b), ("FDIVR", lambda a, b: a // b), ("MODR", lambda a, b: a % b)):
            add(op + "({}, {}, 1)", f, a, b)
        if not (a < 0 and b != int(b) if math.isfinite(b) else False):
            add("POWR({}, {}, 1)", lambda a, b: a**b, a, b)


def ints():
    edge = [0, 1, -1, 2, -2, 3, -7, 10, 63, 64, 2**31, -2**31, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 3037000500, 123456789]
    for a, b in itertools.product(edge, edge):
        for op, f in (("ADDI", lambda a, b: a + b), ("SUBI", lambda a, b: a - b), ("MULI", lambda a, b: a * b), ("DIVI", lambda a, b: a // b),
                      ("MODI", lambda a, b: a % b), ("DIVI_TRUE", lambda a, b: a / b)):
            add(op + "({}, {}, 1)", f, a, b)
        if b < 100:
            add("SHLI({}, {}, 1)", lambda a, b: a << b, a, b)
            if b >= 0:
                add("POWI({}, {}, 1)", lambda a, b: a**b, a, b)
        add("SHRI({}, {}, 1)", lambda a, b: a >> b, a, b)
        for m in (7, -7, 1, 2**61 - 1, 0):
            if a > -2**63 and -2**63 < b < 2**63:
                add("oly_pow_mod({}, {}, {}, 1)", pow, a, b, m)
    for a in edge:
        for x in (0.5, -1.0, 2.0**53, 2.0**63, -2.0**63, 1e300, float(2**53)):
            add("EQIR({}, {})", lambda a, x: a == x, a, x)
            add("CMPIR({}, {})", lambda a, x: (a > x) - (a < x), a, x)


def parsing():
    for s in ["1", " 12 ", "-7", "+5", "1_000", "1__0", "_1", "1_", "", " ", "abc", "0x1f", "0b11", "0o17", "ff", "z", "9223372036854775807",
              "-9223372036854775808", "٣٤", "1 2", "--1", "0", "00", "010", "-0", "0x", "0_1", "\t8\n", "1.5", "é", "12\x00", "\u20097"]:
        for base in (10, 0, 16, 2, 36, 8, 1, 37):
            add("oly_str_to_int({}, {})", int, s, base)
    for s in ["1", "1.5", "-.5", "5.", ".", "", "1e5", "1e", "1e+3", "1E-3", "inf", "-Infinity", "nan", "NaN", "1_0.0_1", "1_.0", "1._0", "_1", "0x10", "1e400", " 2.5 ",
              "1 2", "٣.٤", "1e1_0", "1e_1", "infinit", "+1", "+-1", "1.2.3", "1e-400", "12\x00"]:
        add("oly_str_to_real({})", float, s)


def byte_strings():
    bs = [b"", b"abc", b"a\x00\xff'\"\n", b"aXbXc", b"  pad \t", bytes(range(100, 140)), b"\xe2\x82", b"\xe2\x82\xac!", b"\xf0\x9f\x98\x80", b"\xc3\x28 \xed\xa0\x80", b"MiXed"]
    for b in bs:
        add("oly_bytes_repr({})", repr, b)
        add("oly_bytes_hex({})", bytes.hex, b)
        add("oly_bytes_upper({})", bytes.upper, b)
        add("oly_bytes_lower({})", bytes.lower, b)
        add("oly_bytes_strip({}, NULL)", bytes.strip, b)
        for enc in ("utf-8", "latin1", "ascii"):
            for err in ("strict", "ignore", "replace"):
                add("oly_bytes_decode({}, {}, {})", bytes.decode, b, enc, err)
        for i in (0, -1, 3, 100):
            add("oly_bytes_index({}, {}, 1)", lambda b, i: b[i], b, i)
        for sub in (b"", b"X", b"bc", b"\xff"):
            add("oly_bytes_find({}, {}, 0, OLY_TO_END)", bytes.find, b, sub)
            add("oly_bytes_rfind({}, {}, 0, OLY_TO_END)", bytes.rfind, b, sub)
            add("oly_bytes_find_index({}, {}, 0, OLY_TO_END)", bytes.index, b, sub)
            add("oly_bytes_count({}, {}, 0, OLY_TO_END)", bytes.count, b, sub)
            add("oly_bytes_replace({}, {}, {}, -1)", bytes.replace, b, sub, b"<>")
            add("oly_bytes_replace({}, {}, {}, {})", bytes.replace, b, sub, b"", 1)
            add("oly_bytes_startswith({}, {}, 0, OLY_TO_END)", bytes.startswith, b, sub)
            add("oly_bytes_endswith({}, {}, 0, OLY_TO_END)", bytes.endswith, b, sub)
    for s in ("", "ff00", "ff 00", "zz", "f", "f f", " 0a"):
        add("oly_bytes_fromhex({})", bytes.fromhex, s)


def complexes():
    values = [(0.0, 0.0), (1.0, 2.0), (-1.5, 0.0), (0.0, 1.0), (3.0, -4.0), (1e308, 1e308), (-0.0, 2.0)]
    for (a, b), (x, y) in itertools.product(values, values):
        p, q = complex(a, b), complex(x, y)
        args = f"oly_complex({c(a)}, {c(b)}), oly_complex({c(x)}, {c(y)})"
        add(f"oly_complex_mul({args})", lambda: p * q)
        add(f"oly_complex_div({args}, 1)", lambda: p / q)
        if abs(x) < 1e300:
            add(f"oly_complex_pow({args}, 1)", lambda: p**q)
    for a, b in values:
        add(f"oly_complex_repr(oly_complex({c(a)}, {c(b)}))", lambda: repr(complex(a, b)))
        add(f"oly_complex_abs(oly_complex({c(a)}, {c(b)}))", lambda: abs(complex(a, b)))


def main():
    for group in (texts, formats, reals, ints, parsing, byte_strings, complexes):
        group()
    print('#include "expect.h"\n')
    print("""static inline bool same_real(Real a, Real b) {
    if ((a == b && signbit(a) == signbit(b)) || (a != a && b != b)) return true;
    fprintf(stderr, "  have %.17g\\n  want %.17g\\n", (double)a, (double)b);
    return false;
}
static inline bool near(Real a, Real b) { return same_real(a, b) || fabs(a - b) <= 1e-13 * fabs(b); }
static inline bool same_complex(Complex a, Real re, Real im) { return near(a.re, re) && near(a.im, im); }
static inline String repr_list(List l) {
    oly_text_t t = OLY_TEXT;
    oly_text_char(&t, '[');
    for (size_t i = 0; i < l->len; i++) {
        if (i > 0) oly_text_c(&t, ", ");
        oly_text_repr(&t, AT(String, l, i));
    }
    oly_text_char(&t, ']');
    return oly_text_end(&t);
}
""")
    step = 60
    count = (len(CASES) + step - 1) // step
    for i in range(count):
        print(f"static void part{i}(void) {{")
        for case in CASES[i * step:(i + 1) * step]:
            print("    " + case)
        print("}\n")
    print("static void run(void) {")
    for i in range(count):
        print(f"    part{i}();")
    print(f'    printf("{len(CASES)} cases\\n");')
    print("}\n\nTEST_MAIN(run)")


if __name__ == "__main__":
    main()
