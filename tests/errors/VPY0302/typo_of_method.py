words = []
words.apend("a")
print(words)
