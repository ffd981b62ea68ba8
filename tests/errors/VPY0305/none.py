def build():
    values = [1, 2]
    values.append(3)


for v in build():
    print(v)
