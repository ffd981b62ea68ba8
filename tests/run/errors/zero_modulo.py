# integer modulo by zero in a loop going down
for d in range(3, -2, -1):
    print(17 % d)
