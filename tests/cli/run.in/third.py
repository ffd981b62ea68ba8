pair = (1, 2)
try:
    print(pair[2])
except IndexError as e:
    print("no third:", e)
