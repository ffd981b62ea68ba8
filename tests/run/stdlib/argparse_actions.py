# argparse: actions that are classes, --no-…
import argparse
class Up(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
p=argparse.ArgumentParser(prog="x"); p.add_argument("--name",action=Up,default="d",help="N"); p.add_argument("-v",action="count",default=0); p.add_argument("--flag",action=argparse.BooleanOptionalAction,default=True,help="F")
print(p.parse_args(["--name","ab","-vv","--no-flag"]), p.parse_args([]), p.parse_args(["--flag"])); a=p.parse_args(["--name","q"]); print(a.name, a.flag); p.print_help()
class Add(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        super().__init__(option_strings, dest, nargs=nargs, **kwargs)
    def __call__(self, parser, namespace, values, option_string=None):
        if len(values)!=2: raise argparse.ArgumentError(self,"two")
        namespace.pair=(values[0]+values[1], option_string)
p=argparse.ArgumentParser(prog="x"); p.add_argument("--pair",action=Add,nargs=2,type=int)
a=p.parse_args(["--pair","1","2"]); print(a.pair)
