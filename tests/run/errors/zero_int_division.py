# integer floor division by zero
def share(total, people):
    return total // people


for n in (3, 2, 1, 0):
    print(share(12, n))
