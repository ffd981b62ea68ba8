# TypeError of ord() on a text that is not one character
for s in ["a", "é", "ab"]:
    print(ord(s))
