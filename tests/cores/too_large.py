# test: flags=--ram=2K --stack=512
# A program that does not fit is an error of the compiler, with bytes and names.
table = {"a": 1, "b": 2}
words = ["x", "y"]
words.append(str(table["a"]) + repr(words))
print(words, table)
