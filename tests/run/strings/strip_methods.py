# strip, lstrip, rstrip with and without characters, removeprefix, removesuffix
for s in ["  both  ", "\t\n tabs \r\n", "none", "", "   ", "xxhixx", "xyhiyx", "www.example.com"]:
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip("x")), repr(s.strip("xy")), repr(s.lstrip("w.")), repr(s.rstrip("com.")))
print("prefix-body".removeprefix("prefix-"), "body".removeprefix("prefix"), "file.txt".removesuffix(".txt"), "file.txt".removesuffix(""), "aaa".removesuffix("a"))
print("...a.b...".strip("."), "[list]".strip("[]"), "0012300".strip("0"), "0012300".lstrip("0"), "0012300".rstrip("0"), "éàé".strip("é"))
print("\u00a0nbsp\u2003".strip() == "nbsp", " a  b ".strip().split("  "))
line = "key = value  # comment"
print([p.strip() for p in line.split("#")[0].split("=")])
