# a second user of lib, at other types
import lib
from lib import fold


def longest(words):
    return lib.fold(lambda a, b: a if len(a) >= len(b) else b, words, "")


def product(nums):
    return fold(lambda a, b: a * b, nums, 1.0)


def pairs_of_pairs():
    return lib.pairs(lib.pairs([1], ["a"]), [2.5])
