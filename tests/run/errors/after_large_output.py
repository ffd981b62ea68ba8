# an error after many lines of output: everything printed before it must appear
l = list(range(1000))
total = 0
for i in range(2000):
    total += l[i]
    print(i, total)
