# ValueError: empty separator
s = "a,b"
for sep in [",", "b", ""]:
    print(s.split(sep))
