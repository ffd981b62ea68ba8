s = ur"a\b"
print(s)
