# puzzle: directory sizes from a terminal log
LOG = '''$ cd /
$ ls
dir a
14848514 b.txt
8504156 c.dat
dir d
$ cd a
$ ls
dir e
29116 f
2557 g
62596 h.lst
$ cd e
$ ls
584 i
$ cd ..
$ cd ..
$ cd d
$ ls
4060174 j
8033020 d.log
5626152 d.ext
7214296 k'''


class Dir:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.dirs = {}
        self.files = {}

    def size(self):
        return sum(self.files.values()) + sum(d.size() for d in self.dirs.values())

    def walk(self):
        yield self
        for name in sorted(self.dirs):
            yield from self.dirs[name].walk()

    def path(self):
        if self.parent is None:
            return ''
        return self.parent.path() + '/' + self.name

    def show(self, depth=0):
        print('  ' * depth + '- ' + self.name + ' (dir)')
        for name in sorted(list(self.dirs) + list(self.files)):
            if name in self.dirs:
                self.dirs[name].show(depth + 1)
            else:
                print('  ' * (depth + 1) + '- %s (file, size=%d)' % (name, self.files[name]))


def replay(log):
    root = Dir('/')
    here = root
    for line in log.split('\n'):
        match line.split():
            case ['$', 'cd', '/']:
                here = root
            case ['$', 'cd', '..']:
                here = here.parent
            case ['$', 'cd', name]:
                here = here.dirs[name]
            case ['$', 'ls']:
                pass
            case ['dir', name]:
                here.dirs.setdefault(name, Dir(name, here))
            case [size, name]:
                here.files[name] = int(size)
    return root


root = replay(LOG)
root.show()
sizes = {d.path() or '/': d.size() for d in root.walk()}
print(sizes)
print(sum(s for s in sizes.values() if s <= 100000))
need = 30000000 - (70000000 - root.size())
print(need, min(s for s in sizes.values() if s >= need))
