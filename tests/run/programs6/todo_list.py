"""Argparse CLI app with storage, subcommands and tests"""
import argparse, csv, io, json, os, sys, shlex, tempfile, textwrap
from dataclasses import dataclass, asdict, field
from datetime import date, datetime, timedelta
from enum import IntEnum
from pathlib import Path
from typing import Iterable, Optional
class Priority(IntEnum):
    LOW = 1; MEDIUM = 2; HIGH = 3
    @classmethod
    def parse(cls, s: str) -> "Priority":
        try: return cls[s.upper()]
        except KeyError: raise argparse.ArgumentTypeError(f"invalid priority {s!r}")
@dataclass
class Todo:
    id: int
    text: str
    priority: Priority = Priority.MEDIUM
    due: Optional[date] = None
    tags: list[str] = field(default_factory=list)
    done: bool = False
    def to_json(self) -> dict:
        d = asdict(self); d["priority"] = self.priority.name; d["due"] = self.due.isoformat() if self.due else None
        return d
    @staticmethod
    def from_json(d: dict) -> "Todo":
        return Todo(d["id"], d["text"], Priority[d["priority"]], date.fromisoformat(d["due"]) if d["due"] else None, d["tags"], d["done"])
    def __str__(self):
        mark = "x" if self.done else " "
        extra = f" (due {self.due:%d %b %Y})" if self.due else ""
        tags = "".join(f" #{t}" for t in sorted(self.tags))
        return f"[{mark}] {self.id:>2} {'!' * self.priority:<3} {self.text}{extra}{tags}"
class Store:
    def __init__(self, path: Path): self.path = path; self.items: list[Todo] = []; self.load()
    def load(self):
        if self.path.exists():
            with self.path.open(encoding="utf-8") as f: self.items = [Todo.from_json(d) for d in json.load(f)]
    def save(self): self.path.write_text(json.dumps([t.to_json() for t in self.items], indent=1, sort_keys=True), encoding="utf-8")
    def add(self, **kw) -> Todo:
        t = Todo(max((t.id for t in self.items), default=0) + 1, **kw); self.items.append(t); return t
    def get(self, id: int) -> Todo:
        for t in self.items:
            if t.id == id: return t
        raise LookupError(f"no todo {id}")
    def select(self, tag=None, all=False, key="id") -> Iterable[Todo]:
        keys = {"id": lambda t: t.id, "priority": lambda t: (-t.priority, t.id), "due": lambda t: (t.due or date.max, t.id)}
        return sorted((t for t in self.items if (all or not t.done) and (tag is None or tag in t.tags)), key=keys[key])
def make_parser():
    p = argparse.ArgumentParser(prog="todo", description="A small todo list.")
    p.add_argument("--file", type=Path, default=Path("todo.json"))
    p.add_argument("-q", "--quiet", action="store_true")
    sub = p.add_subparsers(dest="cmd", required=True, metavar="COMMAND")
    a = sub.add_parser("add", help="add an item")
    a.add_argument("text", nargs="+"); a.add_argument("-p", "--priority", type=Priority.parse, default=Priority.MEDIUM)
    a.add_argument("--due", type=date.fromisoformat); a.add_argument("-t", "--tag", action="append", default=[], dest="tags")
    l = sub.add_parser("list", help="show items"); l.add_argument("--tag"); l.add_argument("--all", action="store_true"); l.add_argument("--sort", choices=["id", "priority", "due"], default="id")
    d = sub.add_parser("done", help="finish items"); d.add_argument("ids", type=int, nargs="*")
    sub.add_parser("stats"); e = sub.add_parser("export"); e.add_argument("--format", choices=("csv", "md"), default="csv")
    return p
def run(argv, out=sys.stdout):
    args = make_parser().parse_args(argv); store = Store(args.file)
    say = (lambda *a: None) if args.quiet else (lambda *a: print(*a, file=out))
    if args.cmd == "add":
        say("added", store.add(text=" ".join(args.text), priority=args.priority, due=args.due, tags=args.tags))
    elif args.cmd == "list":
        for t in store.select(args.tag, args.all, args.sort): say(t)
    elif args.cmd == "done":
        for i in args.ids:
            try: store.get(i).done = True
            except LookupError as e: say("error:", e)
        say(sum(t.done for t in store.items), "done")
    elif args.cmd == "stats":
        n = len(store.items); done = sum(t.done for t in store.items)
        say(f"{done}/{n} done ({done / n:.0%})" if n else "nothing"); by = {}
        for t in store.items: by.setdefault(t.priority, []).append(t.id)
        for pr in sorted(by, reverse=True): say(f"  {pr.name.lower():<7}{by[pr]}")
    elif args.cmd == "export":
        if args.format == "csv":
            buf = io.StringIO(); w = csv.DictWriter(buf, ["id", "text", "priority", "due", "tags", "done"], lineterminator="\n"); w.writeheader()
            for t in store.items: w.writerow({**t.to_json(), "tags": "|".join(t.tags)})
            say(buf.getvalue().rstrip())
        else: say("\n".join(f"- [{'x' if t.done else ' '}] {t.text}" for t in store.items))
    store.save()
    return 0
def main():
    with tempfile.TemporaryDirectory() as tmp:
        f = os.path.join(tmp, "t.json")
        for line in ['add buy milk -p low -t shop', 'add "write, report" --priority HIGH --due 2024-03-01 -t work -t urgent', "add call bob --due 2024-02-28", "list", "list --sort due", "list --sort priority --tag work", "done 1 9", "list --all", "stats", "export", "export --format md", "-q add hidden", "list --tag shop"]:
            print("$ todo", line)
            run(["--file", f, *shlex.split(line)])
        print(Path(f).read_text()[:60].replace("\n", "~"))
    for bad in (["add"], ["list", "--sort", "x"], ["add", "x", "-p", "huge"], ["nope"], []):
        try: run(bad)
        except SystemExit as e: print("exit", e.code)
    make_parser().print_help()
if __name__ == "__main__": sys.exit(main())
