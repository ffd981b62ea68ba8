# RecursionError of endless recursion; what was printed stays
def forever(n):
    return forever(n + 1) + 1


print("before")
print(forever(0))
