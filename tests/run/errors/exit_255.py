# sys.exit(-1) is exit status 255
import sys

print("minus one")
sys.exit(-1)
