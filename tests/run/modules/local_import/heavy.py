# says when it runs
print("heavy loads")


def work(n):
    return n * 100
