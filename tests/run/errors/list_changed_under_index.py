# a list that shrinks while an index loop runs
l = [1, 2, 3, 4, 5, 6]
for i in range(len(l)):
    print(i, l[i])
    if l[i] % 2 == 0:
        l.pop()
