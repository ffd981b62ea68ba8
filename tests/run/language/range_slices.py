r = range(0, 20, 3)
for lo in (None, 0, 2, -3, 9, -9):
    for hi in (None, 1, 5, -2, 30):
        for st in (None, 2, -1, -2, 50):
            print(r[lo:hi:st], len(r[lo:hi:st]), list(r[lo:hi:st]))
print(range(10, 0, -2)[1:3], range(5)[3:1], range(0)[::-1], range(5)[2:2])
