# String building, methods, the three ways of formatting.
def shout(words):
    text = ""
    for word in words:
        text += word.upper() + "! "
    return text.rstrip()


name = "Ada"
age = 36
print(shout(["hello", name]))
print(f"{name:>5}|{age:04d}|{age / 7:.3f}", "%s is %d" % (name, age), "{0}-{1!r}".format(age, name))
print("a,b,,c".split(","), "-".join(["x", "y"]), name[0], name[::-1], len(name))
