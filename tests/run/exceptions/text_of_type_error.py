# the text of a TypeError that only some of a value's types raise
things = [1, "one"]
for thing in things:
    try:
        print(thing * 2 + 1)
    except TypeError as e:
        print('TypeError:', e)
