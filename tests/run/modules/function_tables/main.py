# function values, closures and callbacks across modules
import ops
from registry import register, run_all, names

register("add", ops.add)
register("sub", ops.sub)
register("mul", lambda a, b: a * b)
print(names(), run_all(7, 3))
inc = ops.adder(1)
print(inc(5), ops.adder(10)(5), ops.apply(inc, 3, 0), ops.apply(ops.negate, 3, 4))
c1, c2 = ops.counter(), ops.counter()
print(c1(), c1(), c2(), c1())
