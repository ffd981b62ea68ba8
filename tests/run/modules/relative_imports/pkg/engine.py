# uses a sibling module
from .settings import BASE
from . import settings as s


def run(n):
    return n * BASE + s.BASE
