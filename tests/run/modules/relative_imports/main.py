# relative imports of siblings and of the parent package
from pkg import run
from pkg.sub import leaf

print(run(3))
print(leaf.climb(2), leaf.up())
