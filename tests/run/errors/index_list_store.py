# IndexError of an assignment past the end leaves what was printed before
l = [0] * 3
for k in range(10):
    l[k] = k * k
    print(l)
