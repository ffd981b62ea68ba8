# constants computed at import, used as defaults, bounds and tables in other modules
import config
from tables import SQUARES, CUBES, lookup
from config import SIZE, DEBUG

print(SIZE, config.LIMIT, DEBUG, config.NAMES)
print(SQUARES, CUBES[-1], lookup(3), lookup(n=2, default="x"), lookup(99))
grid = [[0] * SIZE for _ in range(SIZE)]
for i in range(SIZE):
    grid[i][i] = config.LIMIT
print(grid)
