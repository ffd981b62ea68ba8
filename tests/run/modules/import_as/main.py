# import as and from-import as, the same function under several names
import geometry as g
from geometry import distance as d, origin as o
from geometry import (
    distance,
    midpoint as mid,
)

print(g.distance((0, 0), (3, 4)), d(o, (6, 8)), distance((1, 1), (1, 1)))
print(mid((0, 0), (2, 4)), g.origin == o, d is distance, g.midpoint is mid)
