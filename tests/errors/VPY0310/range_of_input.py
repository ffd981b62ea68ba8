x = input("n? ")
for i in range(x):
    print(i)
