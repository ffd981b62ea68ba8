import argparse
import dataclasses
from typing import List, Optional, Sequence, Mapping
from collections import UserDict, OrderedDict

def build_parser():
    p = argparse.ArgumentParser(description="word counter")
    p.add_argument("--top", "-t", type=int, default=3, metavar="N", help="how many")
    p.add_argument("--min-length", type=int, default=1)
    p.add_argument("--upper", action="store_true")
    p.add_argument("words", nargs="+")
    return p

def run(argv: Optional[Sequence[str]] = None) -> int:
    args = build_parser().parse_args(argv)
    counts = {}
    for w in args.words:
        if len(w) >= args.min_length:
            w = w.upper() if args.upper else w
            counts[w] = counts.get(w, 0) + 1
    for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:args.top]:
        print(f"{w:<6}{n:>3}")
    return 0

print(run(["a", "b", "a", "ccc", "--top", "2"]))
print(run("x yy yy --upper --min-length 2".split()))
row_format = "{:<10}|{:>6}|{:^8}"
rows = [("name", "qty", "price"), ("apple", 3, 1.25), ("pear", 10, 0.5)]
for r in rows:
    print(row_format.format(*r))
data = bytearray()
for v in (1, 300, 70000):
    while v > 127:
        data.append(v & 127 | 128)
        v >>= 7
    data.append(v)
print(data.hex(" "), bytes(data))
class Registry(UserDict):
    def __setitem__(self, k, v):
        if k in self:
            raise KeyError(f"duplicate {k}")
        super().__setitem__(k, v)
r = Registry(); r["a"] = 1
try:
    r["a"] = 2
except KeyError as e:
    print(e)
print(r, isinstance(r, Mapping) or True)
