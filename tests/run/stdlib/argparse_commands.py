import argparse
def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n
def add(args):
    print("add", args.x + args.y)
    return 0
def show(args):
    print("show", args.what, args.deep)
    return 1
def main(argv=None):
    parser = argparse.ArgumentParser(prog="calc", description="calculator")
    parser.add_argument("--debug", action="store_true")
    sub = parser.add_subparsers(dest="command", help="what to do", required=True)
    a = sub.add_parser("add", help="adds two")
    a.add_argument("x", type=int)
    a.add_argument("y", type=int)
    a.set_defaults(func=add)
    s = sub.add_parser("show", help="shows")
    s.add_argument("what")
    s.add_argument("--deep", "-d", type=positive, default=1)
    s.set_defaults(func=show)
    args = parser.parse_args(argv)
    print(args.command, args.debug)
    return args.func(args)
print(main(["add", "2", "3"]), main(["--debug", "show", "it", "-d", "4"]))
for bad in ([], ["mul"], ["add", "1"], ["show", "x", "-d", "-1"], ["show", "x", "-d", "0"]):
    try:
        main(bad)
    except SystemExit as e:
        print("exit", e.code)
try:
    main(["-h"])
except SystemExit as e:
    print("exit", e.code)
try:
    main(["show", "-h"])
except SystemExit as e:
    print("exit", e.code)
