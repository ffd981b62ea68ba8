print(math.pi)
import math
