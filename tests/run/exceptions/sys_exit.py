# sys.exit with a status from a nested call # exit 3
import sys


def finish(code):
    try:
        sys.exit(code)
    finally:
        print('cleanup')


print('start')
try:
    finish(7)
except SystemExit as e:
    print('caught', e.code)
finish(3)
print('not reached')
