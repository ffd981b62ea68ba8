# ValueError of int() on the text of a float
total = 0
for s in "1 2 3.5 4".split():
    total += int(s)
    print(total)
