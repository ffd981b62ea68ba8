import sys
try:
    print(1)
except SystemExit:
    print("no")
sys.exit(-1)
