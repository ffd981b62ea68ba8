# test: flags=--ram=32K
# The status of sys.exit comes through the emulator.
import sys

print("leaving", sys.argv[0])
sys.exit(42)
