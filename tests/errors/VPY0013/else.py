x = 3
if x == 3:
    print(1)
else
    print(2)
