import argparse
parser = argparse.ArgumentParser(description="Process some integers.", epilog="The end.")
parser.add_argument("integers", metavar="N", type=int, nargs="*", help="an integer for the accumulator")
parser.add_argument("--sum", dest="total", action="store_true", help="sum the integers (default: find the max)")
parser.add_argument("-v", "--verbose", action="count", default=0, help="more output")
parser.add_argument("-n", "--name", default="world", help="who to greet (default: %(default)s)")
parser.add_argument("-r", "--rate", type=float, default=1.5, help="a rate that has a very long help text which must be wrapped over several lines")
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--tag", action="append", default=[])
parser.add_argument("--level", type=int, choices=[1, 2, 3])
parser.add_argument("--pair", nargs=2, type=int, metavar=("A", "B"))
parser.add_argument("--no-color", action="store_false", dest="color")
args = parser.parse_args([])
print(args)
print(args.integers, args.total, args.verbose + 1, args.name.upper(), args.rate * 2, args.mode, args.tag, args.level, args.pair, args.color)
args = parser.parse_args("1 2 3 --sum -vv -n bob --rate=2.5 --mode slow --tag a --tag b --level 2 --pair 4 5 --no-color".split())
print(args)
print(sum(args.integers), max(args.integers), args.verbose, args.name, args.rate, args.tag, args.level * 10, args.pair[0] + args.pair[1])
print(parser.parse_args(["-vvnx", "--verb", "7"]))
parser.print_help()
parser.print_usage()
for bad in (["--level", "9"], ["--rate", "x"], ["--nope"], ["--pair", "1"], ["-n"], ["x"], ["--mode", "z"], ["--t", "x"]):
    try:
        parser.parse_args(bad)
    except SystemExit as e:
        print("exit", e.code)
p2 = argparse.ArgumentParser(prog="tool")
p2.add_argument("src")
p2.add_argument("dst", nargs="?", default="out")
p2.add_argument("--version", action="version", version="%(prog)s 1.0")
g = p2.add_mutually_exclusive_group()
g.add_argument("-q", action="store_true")
g.add_argument("-d", action="store_true")
print(p2.parse_args(["a"]), p2.parse_args(["a", "b", "-q"]), p2.parse_args(["-d", "--", "-x"]), p2.parse_known_args(["a", "--zz", "1"])[1])
for bad in ([], ["a", "-q", "-d"], ["a", "b", "c"]):
    try:
        p2.parse_args(bad)
    except SystemExit as e:
        print("exit", e.code)
try:
    p2.parse_args(["--version"])
except SystemExit as e:
    print(e.code)
p2.print_help()
