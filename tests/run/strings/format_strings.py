# format specs of strings: fill, alignment, width, precision, non-ASCII fill
for s in ["", "a", "abc", "abcdefgh", "é中x"]:
    for spec in ["", "s", "5", "<5", ">5", "^5", "*<6", "->6", "=^7s", ".2", "6.2", ">6.3s", "^4.1", "é^6", "中>4", "05", " <4"]:
        if spec != "05" and not spec.startswith("=^"):
            print(format(s, spec), end="|")
        else:
            print(f"{s:#>3}", end="|")
    print()
table = [("left", "<"), ("right", ">"), ("mid", "^")]
for w, a in table:
    for n in (3, 8, 9):
        print("[" + format(w, a + str(n)) + "]", end=" ")
    print()
print(f"{'ab':5}|{'ab':<5}|{'ab':>5}|{'ab':^5}|{'abcdef':.3}|{'abcdef':^9.4}|")
width = 12
for word in "the width of columns".split():
    print(f"{word:.<{width}}{len(word):>3}")
