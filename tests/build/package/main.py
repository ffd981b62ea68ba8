import geometry.plane
from geometry.solid import volume as v

print(geometry.plane.area(3, 4), v(2, 3, 4))
