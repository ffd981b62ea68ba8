print("a starts")
import b

b.bump()
print("a ends")
