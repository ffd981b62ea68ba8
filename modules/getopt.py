# vpyc: library machine-ints
"""Options of the command line as C's getopt reads them."""


class GetoptError(Exception):
    def __init__(self, msg: str, opt: str = ""):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _long(opts, text: str, longopts, args):
    name, equals, value = text.partition("=")
    fits = [known for known in longopts if known.startswith(name)]
    if len(fits) == 0:
        raise GetoptError(f"option --{name} not recognized", name)
    chosen = fits[0]
    if name in fits:
        chosen = name
    elif name + "=" in fits:
        chosen = name + "="
    elif len(fits) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    takes = chosen.endswith("=")
    if takes:
        chosen = chosen[:-1]
        if equals == "":
            if len(args) == 0:
                raise GetoptError(f"option --{chosen} requires argument", chosen)
            value = args.pop(0)
    elif equals != "":
        raise GetoptError(f"option --{chosen} must not have an argument", chosen)
    opts.append(("--" + chosen, value))


def _short(opts, text: str, shortopts: str, args):
    while text != "":
        c = text[0]
        text = text[1:]
        at = shortopts.find(c)
        if at < 0 or c == ":":
            raise GetoptError(f"option -{c} not recognized", c)
        value = ""
        if shortopts[at + 1:at + 2] == ":":
            if text == "":
                if len(args) == 0:
                    raise GetoptError(f"option -{c} requires argument", c)
                text = args.pop(0)
            value = text
            text = ""
        opts.append(("-" + c, value))


def getopt(args, shortopts: str, longopts=[]):
    rest = [arg for arg in args]
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    opts: list[tuple[str, str]] = []
    while len(rest) > 0 and rest[0].startswith("-") and rest[0] != "-":
        arg = rest.pop(0)
        if arg == "--":
            break
        if arg.startswith("--"):
            _long(opts, arg[2:], names, rest)
        else:
            _short(opts, arg[1:], shortopts, rest)
    return (opts, rest)


def gnu_getopt(args, shortopts: str, longopts=[]):
    rest = [arg for arg in args]
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    opts: list[tuple[str, str]] = []
    others: list[str] = []
    to_end = shortopts.startswith("+")
    if to_end:
        shortopts = shortopts[1:]
    while len(rest) > 0:
        arg = rest.pop(0)
        if arg == "--":
            others.extend(rest)
            break
        if arg.startswith("--"):
            _long(opts, arg[2:], names, rest)
        elif arg.startswith("-") and arg != "-":
            _short(opts, arg[1:], shortopts, rest)
        else:
            others.append(arg)
            if to_end:
                others.extend(rest)
                break
    return (opts, others)
