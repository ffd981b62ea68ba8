# vpyc: library machine-ints
"""Arguments of the command line.

The compiler knows from the calls of `add_argument` and the like which attributes a Namespace may have.
"""

import os
import sys
import textwrap

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
REMAINDER = "..."


class ArgumentError(Exception):
    pass


class ArgumentTypeError(Exception):
    pass


class Action:
    """What is done with the strings of an argument; `__call__` is that of the program's own class."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    """`--name` and `--no-name`."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        both: list[str] = []
        for flag in option_strings:
            both.append(flag)
            if flag.startswith("--"):
                both.append("--no-" + flag[2:])
        super().__init__(both, dest, 0, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        namespace._put(self.dest, not option_string.startswith("--no-"))


class HelpFormatter:
    pass


class RawDescriptionHelpFormatter:
    pass


class RawTextHelpFormatter:
    pass


class ArgumentDefaultsHelpFormatter:
    pass


class Namespace:
    """The values of the arguments, each an attribute."""

    def __init__(self, **named):
        self._names: list[str] = []
        if len(named) > 0:
            for name in named:
                self._put(name, named[name])

    def _put(self, name: str, value):
        if name not in self._names:
            self._names.append(name)
        setattr(self, name, value)

    def __contains__(self, name: str):
        return name in self._names

    def __eq__(self, other):
        return repr(self) == repr(other)

    def _check(self):
        for name in object_attribute_names():
            if name not in self._names and hasattr(self, name):
                raise NotImplementedError("all of a Namespace with an attribute that was assigned: " + name)

    @property
    def __dict__(self):
        self._check()
        return {name: getattr(self, name) for name in self._names}

    def __repr__(self):
        self._check()
        return "Namespace(" + ", ".join([name + "=" + repr(getattr(self, name)) for name in self._names]) + ")"


class _Action:
    """An argument that is known. `count` is how many strings it takes: a number, `?`, `*`, `+`, or nothing for one."""

    def __init__(self, flags: list[str], dest: str, kind: str, count: str, help: str, metavar: list[str], required: bool):
        self.flags = flags
        self.dest = dest
        self.kind = kind
        self.count = count
        self.help = help
        self.metavar = metavar
        self.required = required
        self.choices: list[str] = []
        self.default_text = "None"
        self.has_default = False
        self.type_name = ""
        self.group = -1
        self.texts: list[str] = []
        # The flag that stood before them.
        self.flag = ""
        self.seen = False

    def name(self):
        """What messages call it."""
        if len(self.flags) > 0:
            return "/".join(self.flags)
        if len(self.metavar) > 0:
            return self.metavar[0]
        return self.dest

    def shown(self):
        """What stands for its values."""
        if len(self.metavar) > 0:
            return self.metavar[0]
        if len(self.choices) > 0:
            return "{" + ",".join(self.choices) + "}"
        return self.dest.upper() if len(self.flags) > 0 else self.dest

    def values(self):
        """The same for all that it takes."""
        one = self.shown()
        if self.kind != "store" and self.kind != "append" and self.kind != "extend" and self.kind != "parsers":
            return ""
        if self.count == "":
            return one
        if self.count == "?":
            return "[" + one + "]"
        if self.count == "*":
            return f"[{one} ...]"
        if self.count == "+":
            return f"{one} [{one} ...]"
        if self.count == "...":
            return "..."
        if self.count == "A...":
            return one + " ..."
        if len(self.metavar) > 1:
            return " ".join(self.metavar)
        return " ".join([one] * int(self.count))

    def takes(self):
        """The least and the greatest number of strings; -1 for any."""
        if self.kind != "store" and self.kind != "append" and self.kind != "extend" and self.kind != "parsers":
            return (0, 0)
        if self.count == "":
            return (1, 1)
        if self.count == "?":
            return (0, 1)
        if self.count == "*" or self.count == "...":
            return (0, -1)
        if self.count == "+" or self.count == "A...":
            return (1, -1)
        return (int(self.count), int(self.count))


def _fit(actions, first: int, last: int, left: int):
    """How many of `left` strings each of the actions takes, the first as many as it can; empty if they do not fit."""
    if first == last:
        return [0]
    least, most = actions[first].takes()
    take = left if most < 0 else min(most, left)
    while take >= least:
        rest = _fit(actions, first + 1, last, left - take)
        if len(rest) > 0:
            return [take] + rest
        take -= 1
    return [0][:0]


def _is_number(text: str):
    digits = text[1:].replace(".", "", 1)
    return digits.isdigit()


class _Group:
    """A part of a parser: arguments with a title, or of which only one may be there."""

    def __init__(self, parser, title: str, description: str, exclusive: int):
        self._parser = parser
        self._title = title
        self._description = description
        self._exclusive = exclusive

    def add_argument(self, *names, **options):
        action = self._parser._add(*names, **options)
        action.group = self._exclusive
        if self._title != "":
            self._parser._titled.append((self._title, self._description, action))
        return action


class _Parsers:
    """The commands of a parser."""

    def __init__(self, parser, action):
        self._parser = parser
        self._action = action

    def add_parser(self, name: str, *, help=None, description=None, epilog=None, aliases=()):
        prog = self._parser.prog
        for action in self._parser._actions:
            if len(action.flags) == 0 and action.kind != "parsers":
                prog += " " + action.values()
        made = ArgumentParser(prog=prog + " " + name, description=description, epilog=epilog)
        self._action.choices.append(name)
        self._parser._commands[name] = made
        for alias in aliases:
            self._action.choices.append(alias)
            self._parser._commands[alias] = made
        if help is not None:
            title = name if len(aliases) == 0 else name + " (" + ", ".join(aliases) + ")"
            self._parser._command_help.append((title, help))
        return made


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=None, add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True):
        self.prog = os.path.basename(native(->str) oly_main_file()) if prog is None else prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self._actions: list[_Action] = []
        self._titled: list[tuple[str, str, _Action]] = []
        self._setters = []
        self._defaults = []
        self._exclusive: list[bool] = []
        self._commands = {}
        self._command_help: list[tuple[str, str]] = []
        self._abbreviations = allow_abbrev
        self._raw = formatter_class is RawDescriptionHelpFormatter or formatter_class is RawTextHelpFormatter
        self._raw_help = formatter_class is RawTextHelpFormatter
        self._show_defaults = formatter_class is ArgumentDefaultsHelpFormatter
        if add_help:
            action = _Action(["-h", "--help"], "help", "help", "0", "show this help message and exit", [""][:0], False)
            self._actions.append(action)
            self._setters.append(_nothing)
            self._defaults.append(_nothing)
        for parent in parents:
            self._inherit(parent)

    def _inherit(self, parent):
        """Takes over what a parent knows. An action belongs to both, so its number of an exclusive group must fit both."""
        if len(self._exclusive) > 0 and len(parent._exclusive) > 0:
            raise NotImplementedError("argparse: several parents with mutually exclusive groups")
        for action in parent._actions:
            for flag in action.flags:
                for own in self._actions:
                    if flag in own.flags:
                        raise ArgumentError(f"argument {action.name()}: conflicting option string: {flag}")
        self._exclusive.extend(parent._exclusive)
        self._actions.extend(parent._actions)
        self._titled.extend(parent._titled)
        self._setters.extend(parent._setters)
        self._defaults.extend(parent._defaults)

    def add_argument(self, *names, **options):
        return self._add(*names, **options)

    def _add(self, *names, action="store", nargs=None, const=None, default=None, type=None, choices=None, required: bool = False, help=None, metavar=None, dest=None, version=None):
        flags: list[str] = []
        for name in names:
            if name.startswith("-"):
                flags.append(name)
        key = ""
        if dest is not None:
            key = dest
        elif len(flags) > 0:
            for flag in flags:
                if key == "" and flag.startswith("--"):
                    key = flag[2:].replace("-", "_")
            if key == "":
                key = flags[0][1:].replace("-", "_")
        elif len(names) > 0:
            key = names[0]
        if not isinstance(action, str):
            return self._add_class(action, names, flags, key, nargs, const, default, type, choices, required, help, metavar)
        count = "" if nargs is None else str(nargs)
        shown: list[str] = []
        if isinstance(metavar, tuple):
            for part in metavar:
                shown.append(part)
        elif metavar is not None:
            shown.append(metavar)
        made = _Action(flags, key, action, count, "" if help is None else help, shown, required)
        if version is not None:
            made.default_text = version
        else:
            made.default_text = str(default)
        made.has_default = default is not None
        if len(flags) == 0 and count != "?" and count != "*":
            made.required = True
        if type is not None:
            made.type_name = type.__name__
        if choices is not None:
            for choice in choices:
                made.choices.append(str(choice))
        if action == "help" or action == "version":
            if action == "version" and help is None:
                made.help = "show program's version number and exit"
            self._actions.append(made)
            self._setters.append(_nothing)
            self._defaults.append(_nothing)
            return made

        def convert(text: str):
            if type is None:
                value = text
            else:
                try:
                    value = type(text)
                except ArgumentTypeError as e:
                    raise ArgumentError(f"argument {made.name()}: {e}")
                except (TypeError, ValueError):
                    raise ArgumentError(f"argument {made.name()}: invalid {made.type_name} value: {text!r}")
            if choices is not None:
                if value not in choices:
                    listed = ", ".join([repr(choice) for choice in choices])
                    raise ArgumentError(f"argument {made.name()}: invalid choice: {value!r} (choose from {listed})")
            return value

        def set_default(namespace):
            if default is None and action == "store_true":
                namespace._put(key, False)
            elif default is None and action == "store_false":
                namespace._put(key, True)
            elif isinstance(default, str):
                # A text is read like an argument.
                if default == SUPPRESS:
                    return
                if type is not None:
                    namespace._put(key, convert(default))
                else:
                    namespace._put(key, default)
            else:
                namespace._put(key, default)

        def put(namespace):
            """Sets what the texts of the action mean."""
            if action == "store_true":
                namespace._put(key, True)
            elif action == "store_false":
                namespace._put(key, False)
            elif action == "store_const":
                namespace._put(key, const)
            elif action == "append_const":
                if isinstance(default, list):
                    namespace._put(key, default + [const for _ in made.texts])
                else:
                    namespace._put(key, [const for _ in made.texts])
            elif action == "count":
                if isinstance(default, int):
                    namespace._put(key, default + len(made.texts))
                else:
                    namespace._put(key, len(made.texts))
            elif action == "append" or action == "extend":
                if nargs is not None and action == "append":
                    raise NotImplementedError("argparse: append of several arguments")
                if isinstance(default, list):
                    namespace._put(key, default + [convert(text) for text in made.texts])
                else:
                    namespace._put(key, [convert(text) for text in made.texts])
            elif nargs is None:
                namespace._put(key, convert(made.texts[-1]))
            elif nargs == "?":
                if len(made.texts) > 0:
                    namespace._put(key, convert(made.texts[-1]))
                elif len(made.flags) > 0:
                    namespace._put(key, const)
            elif len(made.texts) > 0 or len(made.flags) > 0:
                namespace._put(key, [convert(text) for text in made.texts])
            elif default is None and nargs == "*":
                namespace._put(key, [convert(text) for text in made.texts])

        self._actions.append(made)
        self._setters.append(put)
        self._defaults.append(set_default)
        return made

    def _add_class(self, action, names, flags, key, nargs, const, default, type, choices, required, help, metavar):
        """An argument whose action is an object of a class, which sets what it likes."""
        does = action(flags, key, nargs=nargs, const=const, default=default, type=type, choices=choices, required=required, help=help, metavar=metavar)
        made = self._add(*names, nargs=does.nargs, default=default, type=type, choices=choices, required=required, help=does.help, metavar=metavar, dest=key)
        if len(flags) > 0:
            for flag in does.option_strings:
                if flag not in made.flags:
                    made.flags.append(flag)
        if does.nargs == 0:
            made.kind = "call"

        def put(namespace):
            if does.nargs is None:
                text = made.texts[-1]
                does(self, namespace, text if type is None else type(text), made.flag)
            elif does.nargs == 0:
                does(self, namespace, [""][:0], made.flag)
            else:
                does(self, namespace, [text if type is None else type(text) for text in made.texts], made.flag)

        self._setters[-1] = put
        return made

    def set_defaults(self, **named):
        for name in named:
            self._later(name, named[name])

    def _later(self, name: str, value):
        def set_default(namespace):
            namespace._put(name, value)

        action = _Action([""][:0], name, "default", "0", SUPPRESS, [""][:0], False)
        self._actions.append(action)
        self._setters.append(_nothing)
        self._defaults.append(set_default)

    def add_argument_group(self, title="", description=""):
        return _Group(self, title, description, -1)

    def add_mutually_exclusive_group(self, required: bool = False):
        self._exclusive.append(required)
        return _Group(self, "", "", len(self._exclusive) - 1)

    def add_subparsers(self, *, title="", description="", dest="", help="", metavar="", required: bool = False):
        shown = [metavar] if metavar != "" else [""][:0]
        action = _Action([""][:0], dest, "parsers", "A...", help, shown, required)

        def put(namespace):
            if dest != "":
                namespace._put(dest, action.texts[0])

        def set_default(namespace):
            if dest != "":
                namespace._put(dest, None)

        self._actions.append(action)
        self._setters.append(put)
        self._defaults.append(set_default)
        if title != "":
            self._titled.append((title, description, action))
        return _Parsers(self, action)

    def error(self, message: str):
        print(self.format_usage(), end="", file=sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def exit(self, status: int = 0, message=None):
        if message is not None:
            print(message, end="", file=sys.stderr)
        sys.exit(status)

    def print_usage(self, file=None):
        if file is None:
            print(self.format_usage(), end="")
        else:
            print(self.format_usage(), end="", file=file)

    def print_help(self, file=None):
        if file is None:
            print(self.format_help(), end="")
        else:
            print(self.format_help(), end="", file=file)

    # -- reading

    def parse_args(self, args=None, namespace=None):
        found, extras = self.parse_known_args(args, namespace)
        if len(extras) > 0:
            self.error("unrecognized arguments: " + " ".join(extras))
        return found

    def parse_known_args(self, args=None, namespace=None):
        if namespace is None:
            found = Namespace()
        else:
            found = namespace
        given = sys.argv[1:] if args is None else list(args)
        extras: list[str] = []
        try:
            self._read(given, found, extras)
        except ArgumentError as e:
            self.error(str(e))
        return (found, extras)

    def _option(self, text: str):
        """The number of the option that an argument names, and its explicit value with a mark before it; -1 if it is
        no option, -2 if it is one that nobody knows."""
        if not text.startswith("-") or text == "-":
            return (-1, "")
        for n in range(len(self._actions)):
            if text in self._actions[n].flags:
                return (n, "")
        if "=" in text:
            name, _, value = text.partition("=")
            for n in range(len(self._actions)):
                if name in self._actions[n].flags:
                    return (n, "=" + value)
        if text.startswith("--"):
            name, equals, value = text.partition("=")
            fits: list[int] = []
            names: list[str] = []
            if self._abbreviations:
                for n in range(len(self._actions)):
                    for flag in self._actions[n].flags:
                        if flag.startswith(name):
                            fits.append(n)
                            names.append(flag)
            if len(fits) > 1:
                raise ArgumentError(f"ambiguous option: {text} could match {', '.join(names)}")
            if len(fits) == 1:
                return (fits[0], equals + value)
        else:
            for n in range(len(self._actions)):
                if text[:2] in self._actions[n].flags:
                    return (n, "-" + text[2:])
        if _is_number(text):
            for action in self._actions:
                for flag in action.flags:
                    if _is_number(flag):
                        return (-2, "")
            return (-1, "")
        if " " in text:
            return (-1, "")
        return (-2, "")

    def _apply(self, n: int, texts: list[str], found, flag: str):
        action = self._actions[n]
        if action.kind == "help":
            self.print_help()
            self.exit()
        if action.kind == "version":
            print(action.default_text.replace("%(prog)s", self.prog))
            self.exit()
        if action.group >= 0 and not action.seen:
            for other in self._actions:
                if other.group == action.group and other is not action and other.seen:
                    raise ArgumentError(f"argument {action.name()}: not allowed with argument {other.name()}")
        action.flag = flag
        action.seen = len(action.flags) > 0 or len(texts) > 0 or action.count == ""
        if action.kind == "append" or action.kind == "extend":
            action.texts.extend(texts)
        elif action.kind == "count" or action.kind == "append_const":
            action.texts.append("")
        else:
            action.texts = texts
        self._setters[n](found)

    def _read(self, args: list[str], found, extras: list[str]):
        for n in range(len(self._actions)):
            self._actions[n].texts = []
            self._actions[n].seen = False
            self._defaults[n](found)
        waiting: list[int] = []
        for n in range(len(self._actions)):
            if len(self._actions[n].flags) == 0 and self._actions[n].kind != "default":
                waiting.append(n)
        # Which of the arguments are options; behind `--` there are none.
        places: list[tuple[int, str]] = []
        plain = False
        kept: list[str] = []
        for text in args:
            if plain:
                places.append((-1, ""))
                kept.append(text)
            elif text == "--":
                plain = True
            else:
                places.append(self._option(text))
                kept.append(text)
        at = 0
        while at < len(kept):
            n, value = places[at]
            if n >= 0:
                at = self._read_option(kept, places, at, found)
            elif n == -2:
                extras.append(kept[at])
                at += 1
            else:
                end = at
                while end < len(kept) and places[end][0] == -1:
                    end += 1
                used = self._read_plain(kept, at, end, waiting, found, extras)
                if used == 0:
                    extras.extend(kept[at:end])
                    at = end
                else:
                    at += used
        self._read_plain(kept, len(kept), len(kept), waiting, found, extras)
        missing = [action.name() for action in self._actions if action.required and not action.seen]
        for n in range(len(self._actions)):
            if self._actions[n].kind == "parsers" and self._actions[n].required and not self._actions[n].seen and self._actions[n].name() == "":
                missing = [name if name != "" else "{" + ",".join(self._actions[n].choices) + "}" for name in missing]
        if len(missing) > 0:
            raise ArgumentError("the following arguments are required: " + ", ".join(missing))
        for group in range(len(self._exclusive)):
            if self._exclusive[group]:
                members = [action for action in self._actions if action.group == group]
                if not any([action.seen for action in members]):
                    names = " ".join([action.name() for action in members])
                    raise ArgumentError(f"one of the arguments {names} is required")

    def _read_option(self, args: list[str], places, at: int, found):
        """Reads an option and what belongs to it; gives the place behind."""
        n, value = places[at]
        flag = args[at]
        while True:
            action = self._actions[n]
            least, most = action.takes()
            if value == "":
                break
            if most != 0:
                if least > 1:
                    raise ArgumentError(f"argument {action.name()}: expected {least} arguments")
                # `-n5`, `-n=5` and `--number=5`
                text = value[1:]
                if value[0] == "-" and text.startswith("="):
                    text = text[1:]
                self._apply(n, [text], found, flag)
                return at + 1
            if value[0] == "=" or value == "-":
                raise ArgumentError(f"argument {action.name()}: ignored explicit argument {value[1:]!r}")
            # `-abc`: options of one letter in one word.
            self._apply(n, [""][:0], found, flag)
            flag = "-" + value[1]
            rest = value[2:]
            n = -1
            for k in range(len(self._actions)):
                if flag in self._actions[k].flags:
                    n = k
            if n < 0:
                raise ArgumentError(f"argument {action.name()}: ignored explicit argument {value[1:]!r}")
            value = "-" + rest if rest != "" else ""
        end = at + 1
        while end < len(args) and places[end][0] == -1 and (most < 0 or end - at - 1 < most):
            end += 1
        if action.count == "...":
            end = len(args)
        if end - at - 1 < least:
            if action.count == "":
                raise ArgumentError(f"argument {action.name()}: expected one argument")
            if action.count == "+":
                raise ArgumentError(f"argument {action.name()}: expected at least one argument")
            raise ArgumentError(f"argument {action.name()}: expected {least} argument{'' if least == 1 else 's'}")
        self._apply(n, args[at + 1:end], found, flag)
        return end

    def _read_plain(self, args: list[str], at: int, end: int, waiting: list[int], found, extras: list[str]):
        """Gives the arguments in a row to those that wait for some; how many they took."""
        actions = [self._actions[n] for n in waiting]
        counts = [0][:0]
        last = len(actions)
        while len(counts) == 0 and last > 0:
            counts = _fit(actions, 0, last, end - at)
            if len(counts) == 0:
                last -= 1
        start = at
        for i in range(last):
            n = waiting[i]
            action = actions[i]
            texts = args[at:at + counts[i]]
            if action.kind == "parsers" or action.count == "...":
                # The rest, with its options.
                texts = args[at:]
            at += counts[i]
            if action.kind == "parsers":
                name = texts[0]
                if name not in self._commands:
                    listed = ", ".join([repr(choice) for choice in action.choices])
                    raise ArgumentError(f"argument {action.name() if action.name() != '' else action.shown()}: invalid choice: {name!r} (choose from {listed})")
                self._apply(n, texts, found, "")
                rest, more = self._commands[name].parse_known_args(texts[1:], found)
                extras.extend(more)
                at = len(args)
            else:
                self._apply(n, texts, found, "")
                if action.count == "...":
                    at = len(args)
        for _ in range(last):
            waiting.pop(0)
        return at - start

    # -- help

    def _usage_parts(self, options: bool):
        parts: list[str] = []
        done: list[int] = []
        for action in self._actions:
            if action.help == SUPPRESS or (len(action.flags) > 0) != options:
                continue
            if action.group >= 0:
                if action.group in done:
                    continue
                done.append(action.group)
                members: list[str] = []
                for other in self._actions:
                    if other.group == action.group:
                        members.append(_spelled(other))
                text = " | ".join(members)
                parts.append("(" + text + ")" if self._exclusive[action.group] else "[" + text + "]")
            elif not options:
                parts.append(action.values())
            elif action.required:
                parts.append(_spelled(action))
            else:
                parts.append("[" + _spelled(action) + "]")
        return parts

    def format_usage(self):
        if self.usage is not None:
            return "usage: " + self.usage.replace("%(prog)s", self.prog) + "\n"
        options = self._usage_parts(True)
        others = self._usage_parts(False)
        text = " ".join([self.prog] + options + others)
        width = _width()
        if 7 + len(text) > width:
            if 7 + len(self.prog) <= 0.75 * width:
                indent = " " * (7 + len(self.prog) + 1)
                if len(options) > 0:
                    lines = _lines([self.prog] + options, indent, 7, width)
                    lines.extend(_lines(others, indent, -1, width))
                else:
                    lines = _lines([self.prog] + others, indent, 7, width)
            else:
                indent = " " * 7
                lines = _lines(options + others, indent, -1, width)
                if len(lines) > 1:
                    lines = _lines(options, indent, -1, width) + _lines(others, indent, -1, width)
                lines = [self.prog] + lines
            text = "\n".join(lines)
        return "usage: " + text + "\n"

    def _invocation(self, action):
        if len(action.flags) == 0:
            if action.kind == "parsers" and action.count == "A...":
                return action.shown()
            return action.shown()
        values = action.values()
        if values == "":
            return ", ".join(action.flags)
        return ", ".join([flag + " " + values for flag in action.flags])

    def _expanded(self, action):
        text = action.help
        if self._show_defaults and "%(default)" not in text and len(action.flags) > 0 and action.kind != "help" and action.kind != "version":
            text += " (default: %(default)s)"
        text = text.replace("%(prog)s", self.prog).replace("%(dest)s", action.dest)
        shown = action.default_text
        if not action.has_default and action.kind == "store_true":
            shown = "False"
        if not action.has_default and action.kind == "store_false":
            shown = "True"
        text = text.replace("%(default)s", shown).replace("%(type)s", action.type_name)
        text = text.replace("%(choices)s", ", ".join(action.choices)).replace("%(metavar)s", action.shown())
        return text.replace("%%", "%")

    def _section(self, title: str, description: str, actions, position: int):
        if len(actions) == 0:
            return ""
        lines = [title + ":"]
        if description != "":
            lines.extend(textwrap.wrap(description, _width() - 2, initial_indent="  ", subsequent_indent="  "))
            lines.append("")
        width = max(_width() - position, 11)
        for action in actions:
            lines.extend(self._entry("  ", self._invocation(action), self._expanded(action), position, width))
            if action.kind == "parsers":
                for name, help in self._command_help:
                    lines.extend(self._entry("    ", name, help, position, width))
        return "\n".join(lines) + "\n\n"

    def _entry(self, indent: str, name: str, help: str, position: int, width: int):
        if help.strip() == "":
            return [indent + name]
        if self._raw_help:
            texts = help.splitlines()
        else:
            texts = textwrap.wrap(" ".join(help.split()), width)
        lines: list[str] = []
        room = position - len(indent) - 2
        if len(name) <= room:
            lines.append(indent + name.ljust(room) + "  " + texts[0])
            texts = texts[1:]
        else:
            lines.append(indent + name)
        for text in texts:
            lines.append(" " * position + text)
        return lines

    def format_help(self):
        longest = 0
        for action in self._actions:
            if action.help != SUPPRESS:
                longest = max(longest, len(self._invocation(action)) + 2)
        for name, _ in self._command_help:
            longest = max(longest, len(name) + 4)
        position = min(longest + 2, 24)
        text = self.format_usage() + "\n"
        if self.description is not None and self.description != "":
            text += self._paragraph(self.description) + "\n\n"
        titled = [action for _, _, action in self._titled]
        text += self._section("positional arguments", "", [a for a in self._actions if len(a.flags) == 0 and a not in titled and a.help != SUPPRESS], position)
        text += self._section("options", "", [a for a in self._actions if len(a.flags) > 0 and a not in titled and a.help != SUPPRESS], position)
        titles: list[str] = []
        for title, description, _ in self._titled:
            if title not in titles:
                titles.append(title)
                text += self._section(title, description, [a for t, _, a in self._titled if t == title], position)
        if self.epilog is not None and self.epilog != "":
            text += self._paragraph(self.epilog) + "\n\n"
        return text.rstrip("\n") + "\n"

    def _paragraph(self, text: str):
        text = text.replace("%(prog)s", self.prog)
        if self._raw:
            return text.rstrip("\n")
        return textwrap.fill(" ".join(text.split()), _width())


def _nothing(namespace):
    pass


def _width():
    columns = os.getenv("COLUMNS", "80")
    return (int(columns) if columns.isdigit() and columns != "0" else 80) - 2


def _spelled(action):
    if len(action.flags) == 0:
        return action.values()
    values = action.values()
    if action.kind == "call" and len(action.flags) > 1 and action.flags[-1].startswith("--no-"):
        return " | ".join(action.flags)
    return action.flags[0] if values == "" else action.flags[0] + " " + values


def _lines(parts: list[str], indent: str, prefix: int, width: int):
    """Parts in lines; the first begins behind a prefix of this length, if it is not -1."""
    lines: list[str] = []
    line: list[str] = []
    length = (len(indent) if prefix < 0 else prefix) - 1
    for part in parts:
        if length + 1 + len(part) > width and len(line) > 0:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if len(line) > 0:
        lines.append(indent + " ".join(line))
    if prefix >= 0 and len(lines) > 0:
        lines[0] = lines[0][len(indent):]
    return lines
