# Messages come in the order of the lines, whichever phase finds them.
print(undefined)
import itertool
print(undefined2)
