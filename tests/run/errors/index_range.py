# range object index out of range
r = range(0, 10, 5)
for i in range(4):
    print(r[i])
