# generic functions of a library module used at several types by two modules
import lib
import user

print(lib.largest([3, 9, 2]), lib.largest("hello"), lib.largest([0.5, 2.5]), user.longest(["a", "ccc", "bb"]))
print(lib.fold(lambda a, b: a + b, [1, 2, 3], 0), lib.fold(lambda a, b: a + b, ["x", "y"], ""), user.product([2, 3, 4]))
print(lib.pairs([1, 2], "ab"), lib.pairs("x", [None]), user.pairs_of_pairs())
print(lib.stack_demo([1, 2, 3]), lib.stack_demo(["p", "q"]))
