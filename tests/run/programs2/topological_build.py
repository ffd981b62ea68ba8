# a build system: rules, topological order, cycle detection, dirty marking
from collections import deque


class BuildError(Exception):
    def __init__(self, kind, names):
        super().__init__(kind, names)
        self.kind = kind
        self.names = names


class Rule:
    def __init__(self, target, sources, action):
        self.target = target
        self.sources = sources
        self.action = action


class Builder:
    def __init__(self):
        self.rules = {}
        self.stamp = {}
        self.clock = 0
        self.log = []

    def rule(self, target, *sources):
        def decorate(action):
            self.rules[target] = Rule(target, list(sources), action)
            return action
        return decorate

    def touch(self, name):
        self.clock += 1
        self.stamp[name] = self.clock

    def order(self, goal):
        needed, stack = set(), [goal]
        while stack:
            name = stack.pop()
            if name in needed:
                continue
            needed.add(name)
            if name in self.rules:
                stack.extend(self.rules[name].sources)
        degree = {n: 0 for n in needed}
        users = {n: [] for n in needed}
        for n in sorted(needed):
            if n in self.rules:
                for s in self.rules[n].sources:
                    degree[n] += 1
                    users[s].append(n)
        ready = deque(sorted(n for n in needed if degree[n] == 0))
        result = []
        while ready:
            n = ready.popleft()
            result.append(n)
            for user in users[n]:
                degree[user] -= 1
                if degree[user] == 0:
                    ready.append(user)
        if len(result) < len(needed):
            raise BuildError('cycle', sorted(n for n in needed if degree[n] > 0))
        return result

    def build(self, goal):
        for name in self.order(goal):
            rule = self.rules.get(name)
            if rule is None:
                if name not in self.stamp:
                    raise BuildError('missing', [name])
                continue
            newest = max((self.stamp[s] for s in rule.sources), default=0)
            if self.stamp.get(name, -1) < newest:
                self.log.append(rule.action(name, rule.sources))
                self.touch(name)
        done, self.log = self.log, []
        return done


b = Builder()


@b.rule('app', 'main.o', 'util.o')
def link(target, sources):
    return 'link %s <- %s' % (target, '+'.join(sources))


@b.rule('main.o', 'main.c', 'util.h')
@b.rule('util.o', 'util.c', 'util.h')
def compile_c(target, sources):
    return 'cc ' + sources[0]


for f in ('main.c', 'util.c', 'util.h'):
    b.touch(f)
print(b.order('app'))
print(b.build('app'))
print(b.build('app'))
b.touch('util.c')
print(b.build('app'))
b.rule('x', 'y')(compile_c)
b.rule('y', 'x')(compile_c)
b.rule('z', 'gone')(link)
for goal in ('x', 'z'):
    try:
        b.build(goal)
    except BuildError as e:
        print(e.kind, e.names, e.args)
