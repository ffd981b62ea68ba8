# puts squares
import store


def fill(n):
    for k in range(n):
        store.put(k * k)
