# Methods of Python 2 and of other languages.
d = {"a": 1}
print(d.has_key("a"))
for k, v in d.iteritems():
    print(k, v)
items = [1, 2]
items.push(3)
print("abc".length, " x ".trim(), items.contains(2))
