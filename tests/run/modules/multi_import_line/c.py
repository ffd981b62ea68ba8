# c
print("c")
import b
x = b.x + 1
