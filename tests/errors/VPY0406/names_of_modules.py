import sys
import zlib
from unittest import TestLoader

print(sys.getsizeof([1, 2]))
print(zlib.compress(b"abc"))
