# ValueError of str.index: substring not found
s = "hello world"
for w in ["hello", "o w", "xyz"]:
    print(s.index(w))
