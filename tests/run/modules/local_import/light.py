# says when it runs
print("light loads")


def work(n):
    return n + 1
