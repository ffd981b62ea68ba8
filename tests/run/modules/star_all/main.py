# star import with __all__
from lib import *
import lib

print(visible(), _under(), lib.invisible())
invisible = "mine"
print(invisible)
