# What a missing module would have brought is not called undefined as well.
from shapes import *

print(area(2), volume(3))
