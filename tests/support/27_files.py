"""files: `open` for text and bytes, `with`, iteration by lines; `sys.stdin`, `sys.argv`, `sys.exit`"""
import os
import sys

with open("notes.txt", "w") as f:
    f.write("one\ntwo\n")
    print("three", file=f)
with open("notes.txt") as f:
    for line in f:
        print(line.rstrip())
print(open("notes.txt", "rb").read(), os.path.exists("notes.txt"), len(sys.argv))
os.remove("notes.txt")
try:
    open("missing.txt")
except FileNotFoundError as e:
    print(e)
sys.exit(3)
