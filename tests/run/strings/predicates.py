# isalpha isdigit isalnum isspace isupper islower istitle isidentifier isdecimal isnumeric isascii isprintable
samples = ["", "abc", "ABC", "aBc", "123", "12a", "a1", " ", " \t\n", "a b", "Title Case", "Title case", "x_1", "1x", "_", "-5", "3.14", "é", "É", "中", "٣", "a!", "\x00", "a\n"]
for s in samples:
    r = [s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isdecimal(), s.isnumeric(), s.isascii(), s.isprintable()]
    print("%-14r" % s, "".join(["T" if b else "." for b in r]))
text = "Hello World 2026!"
print(len([c for c in text if c.isupper()]), len([c for c in text if c.islower()]), len([c for c in text if c.isdigit()]), len([c for c in text if not c.isalnum() and not c.isspace()]))
