# takes them
from store import get


def take():
    v = get()
    return -1 if v is None else v
