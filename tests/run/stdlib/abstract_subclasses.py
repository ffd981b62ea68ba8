# issubclass of abstract classes; collections.abc without an import of its own
import collections
print(issubclass(list, collections.abc.Sequence), issubclass(dict, collections.abc.Mapping), issubclass(set, collections.abc.Set), issubclass(str, collections.abc.Hashable), issubclass(list, collections.abc.Hashable), issubclass(tuple, collections.abc.MutableSequence), issubclass(int, collections.abc.Iterable), issubclass(dict, collections.abc.Iterable), issubclass(bool,int), issubclass(int,(str,int)))
class It:
    def __iter__(self): return iter([])
class Se(collections.abc.Sequence):
    def __len__(self): return 0
    def __getitem__(self,i): raise IndexError
print(issubclass(It, collections.abc.Iterable), issubclass(Se, collections.abc.Sequence), issubclass(Se,collections.abc.Iterable), issubclass(It, collections.abc.Sized), issubclass(It, collections.abc.Callable))
print(isinstance(Se(), collections.abc.Sequence), Se().count(1), list(reversed(Se())), 3 in Se())
