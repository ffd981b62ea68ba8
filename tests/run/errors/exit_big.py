# sys.exit(256 + 3) keeps the low eight bits, exit status 3
import sys

n = 256
print(n + 3)
sys.exit(n + 3)
