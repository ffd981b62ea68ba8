# odd string contents: NUL, quotes, backslashes, percent, trigraphs, comment ends, escapes, raw, long, implicit concatenation
samples = ["a\0b", "\x00", "tab\there", "nl\nhere", "cr\rhere", "bell\a", "back\\slash", "quote\"in", 'apos\'in', "both'\"",
           "%d %s %%", "??/ ??= ??)", "*/ /* //", "\x7f\x01", "\u00e9\u4e2d", "\U0001F600", "\N{BULLET}", "trailing\\", "\v\f\b", "\101\x41\u0041", ""]
for s in samples:
    print(len(s), repr(s), [ord(c) for c in s])
print(r"raw \n \t \\", R'raw', len(r"\n"), "ab" "cd" 'ef', "a" + "b" "c")
print("""triple "quoted"
second line \
joined""")
print('''it's''', """a""" 'b')
z = "x\0y"
print(len(z), z == "x\0y", z == "x", z + z == "x\0yx\0y", "\0" in z, z.split("\0"), z.index("y"), z < "x\1", z[1] == "\0")
print("{} {{}}".format(1), "%%" % (), "100%")
long = "0123456789" * 1000
print(len(long), long[5000:5010], long.count("9"), long[-1])
print("#not a comment")  # a comment ending in a backslash \
x = 1  # */ ??/ comment
y = (x +  # inside brackets
     2)
print(x, y, "line" \
      "continued")
print("é" == "\u00e9", len("é"), "é" in "café", "ß".upper(), len("日本語"), "日本語"[1])
print("\'", '\"', "\?"[1:] == "?", "\d"[0] == "\\")
print("a\
b")
