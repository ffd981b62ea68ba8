class Shell:
    def __init__(self):
        self.count = 0
        self.title = "sh"
        self.items = {"a": 1}
        self.commands = {n[4:]: getattr(self, n) for n in dir(self) if n.startswith("cmd_")}
    def cmd_add(self, *args):
        """Add numbers."""
        return sum(int(a) for a in args)
    def cmd_echo(self, *args):
        "Echo."
        return " ".join(args)
    def cmd_help(self):
        return ", ".join(sorted(self.commands))
    def run(self, line):
        name, *args = line.split()
        f = self.commands.get(name)
        if f is None:
            return f"unknown {name}"
        try:
            return f(*args)
        except (TypeError, ValueError) as e:
            return type(e).__name__
    def tests(self):
        for name in dir(self):
            if not name.startswith("cmd_"):
                continue
            m = getattr(self, name)
            yield name, callable(m)
    def pick(self, name):
        if name[:4] == "cmd_" and hasattr(self, name):
            return getattr(self, name)
        return None
    def docs(self):
        return [(n, getattr(self, n).__doc__) for n in dir(self) if n.startswith(("cmd_a", "cmd_e"))]
class A:
    def visit_x(self): return "vx"
    def other(self): return "o"
    def a(self, x):
        if x:
            method = "visit_" + x
        else:
            method = "other"
        return getattr(self, method)()
    def b(self, method): return getattr(self, method)()
print(A().a("x"), A().b("other"), A().a(""))
s = Shell()
for l in ["add 1 2 3", "echo a b", "help", "zz", "add x"]:
    print(s.run(l))
print(list(s.tests()), s.docs())
print(s.pick("cmd_help")(), s.pick("title"))
