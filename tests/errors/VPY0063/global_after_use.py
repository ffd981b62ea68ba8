count = 0


def tick():
    count = count + 1
    global count
    return count
