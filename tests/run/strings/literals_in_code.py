# text that could confuse a printer of C: format characters, comment marks, trigraphs, includes, quotes in every position
lines = [
    'printf("%d\\n", x); /* comment */ // more',
    "#include <stdio.h>\\",
    "??= ??( ??/ ??) ??' ??< ??! ??> ??-",
    '"quoted" \'single\' `back`',
    "%s%n%p%%",
    "line1\\nline2",
    "tab\\t",
    "\\x41\\101\\u0041",
    "\\",
    "\\\\",
    "\"",
    "*/",
    "/*",
    "\\0",
    "a\0b0",
    "\x011",
    "\x1bfe",
    "\377",
    "é0",
    "\x80abc",
    "${HOME} $(ls) `id`",
    "__FILE__ __LINE__ _Pragma(\"x\")",
    "\r",
    "\x0c",
]
for i, l in enumerate(lines):
    print(i, len(l), repr(l), sum([ord(c) for c in l]))
print("%%d %s" % "%s", "{{}} {}".format("{}"), f"{{{lines[4]}}}", "%s" * 2 % ("a%", "%b"))
print("/* " + "*/ " + "??/" + "// end \\")  # ??/ */ \
# a comment that ends in a backslash \
print('after')
path = "C:\\new\\table\\file"
print(path, path.split("\\"), len(path), r"C:\new\table", "\\".join(["a", "b"]))
