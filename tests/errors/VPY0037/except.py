try:
    x = int("a")
except ValueError, e:
    print(e)
