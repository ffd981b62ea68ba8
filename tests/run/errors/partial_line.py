# output without a newline before an error is still written
print("no newline", end="")
l = []
for k in range(5):
    print(".", end="")
    l.append(k)
print(l[len(l)])
