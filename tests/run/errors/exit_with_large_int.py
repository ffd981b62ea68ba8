import sys
print("a")
sys.exit(2**70)
