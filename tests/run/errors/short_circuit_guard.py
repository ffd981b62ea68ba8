# guards by and/or protect from the error until they do not
l = [4, 2, 0]
for i in range(5):
    if i < len(l) and l[i] > 0:
        print(8 // l[i])
    elif i < len(l):
        print("zero")
    else:
        print(l[i] if i > 3 else "past")
