print("main starts")
import a
import b
from b import bump as more

print(b.bump())
print(more())
print("main ends", __name__)
