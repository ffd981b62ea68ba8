# raising SystemExit and sys.exit() without a status end with 0
import sys

print('before')
try:
    raise SystemExit
except Exception:
    print('not here')
except SystemExit:
    print('SystemExit is no Exception')
sys.exit()
print('not reached')
