# isinstance of the abstract classes, and of alternatives.
from collections.abc import Iterable, Mapping, Sequence, Callable, Hashable, Iterator, Sized
from collections import deque, OrderedDict
def kinds(x):
    return [isinstance(x, Iterable), isinstance(x, Mapping), isinstance(x, Sequence), isinstance(x, Callable), isinstance(x, Hashable), isinstance(x, Iterator), isinstance(x, Sized)]
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class L:
    def __len__(self): return 3
    def __call__(self): return 1
class EqOnly:
    def __eq__(self, o): return True
print(kinds([]), kinds({}), kinds("a"), kinds(5), kinds((1,)), kinds({1}))
print(kinds(range(3)), kinds(x for x in []), kinds(It()), kinds(L()), kinds(EqOnly()), kinds(len), kinds(L), kinds(lambda: 1), kinds(None))
print(kinds(deque()), kinds(OrderedDict()), kinds({}.keys()), kinds(b"a"), kinds(1.5))
for v in [1, "a", [1], {"k": 1}, None]:
    if isinstance(v, Mapping): print("map", v)
    elif isinstance(v, str | int): print("si", v)
    elif isinstance(v, Iterable): print("it", v)
    else: print("other", v)
print(isinstance(None, int | None), isinstance(3.5, int | None))
