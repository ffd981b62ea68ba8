# exit(0) from a nested function: exit status 0
def leave(n):
    if n == 0:
        print("bye")
        exit(0)
    leave(n - 1)


leave(5)
print("never")
