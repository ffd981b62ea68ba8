# vpyc: std=python3
import left
import right
import base

print(left.first, right.second, left.work(5), left.work(n=1, times=7), right.work(3))
print(base.counter, right.seen() is base.names)
base.names.append("main")
print(", ".join(right.seen()))
