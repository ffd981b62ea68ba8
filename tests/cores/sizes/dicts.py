# Strings, lists, dictionaries and exceptions.
def count(text):
    table = {}
    for word in text.split():
        if word in table:
            table[word] += 1
        else:
            table[word] = 1
    return table


table = count("the quick fox and the lazy dog and the end")
try:
    print(table["the"], table["cat"])
except KeyError as e:
    print("no", e)
for word in table:
    print(word, table[word])
try:
    raise ValueError("stop")
except ValueError as e:
    print(e)
