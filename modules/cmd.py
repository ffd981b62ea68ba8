# vpyc: library
"""Interpreters that read commands line by line: a class of `Cmd` has a method `do_name` for each."""

import string as _string
import sys as _sys


class Cmd:
    prompt = "(Cmd) "
    identchars = _string.ascii_letters + _string.digits + "_"
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.cmdqueue: list[str] = []
        self.stdout = _sys.stdout if stdout is None else stdout

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.stdout.write(str(intro) + "\n")
        elif self.intro is not None:
            self.stdout.write(str(self.intro) + "\n")
        stop = False
        while not stop:
            if len(self.cmdqueue) > 0:
                line = self.cmdqueue.pop(0)
            else:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = "EOF"
            line = self.precmd(line)
            stop = bool(self.onecmd(line))
            stop = bool(self.postcmd(stop, line))
        self.postloop()

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    def parseline(self, line):
        line = line.strip()
        if line == "":
            return (None, None, line)
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return (None, None, line)
            line = "shell " + line[1:]
        i = 0
        while i < len(line) and line[i] in self.identchars:
            i += 1
        return (line[:i], line[i:].strip(), line)

    def onecmd(self, line):
        cmd, arg, line = self.parseline(line)
        if line == "":
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = line
        if line == "EOF":
            self.lastcmd = ""
        if cmd == "":
            return self.default(line)
        method = getattr(self, "do_" + cmd, None)
        if method is None:
            return self.default(line)
        return method(arg)

    def emptyline(self):
        if self.lastcmd != "":
            return self.onecmd(self.lastcmd)
        return False

    def default(self, line):
        self.stdout.write("*** Unknown syntax: %s\n" % line)
