# sys.exit(2) after output: exit status 2
import sys

print("usage: prog FILE")
sys.exit(2)
