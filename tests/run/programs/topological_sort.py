# topological order by Kahn and by DFS, cycle report, build schedule
from collections import defaultdict, deque

TASKS = {
    'link': ['compile', 'lib'],
    'compile': ['generate', 'headers'],
    'generate': ['config'],
    'headers': [],
    'lib': ['headers'],
    'config': [],
    'test': ['link', 'data'],
    'data': [],
}


def kahn(deps):
    indeg = {t: len(d) for t, d in deps.items()}
    users = defaultdict(list)
    for t, ds in deps.items():
        for d in ds:
            users[d].append(t)
    ready = deque(sorted(t for t in indeg if indeg[t] == 0))
    order = []
    while ready:
        t = ready.popleft()
        order.append(t)
        for u in sorted(users[t]):
            indeg[u] -= 1
            if indeg[u] == 0:
                ready.append(u)
    if len(order) < len(deps):
        raise ValueError('cycle among ' + ', '.join(sorted(t for t in indeg if indeg[t] > 0)))
    return order


def dfs_order(deps):
    state = {}
    out = []

    def visit(t, trail):
        if state.get(t) == 'done':
            return
        if state.get(t) == 'open':
            raise ValueError('cycle: ' + ' -> '.join(trail[trail.index(t):] + [t]))
        state[t] = 'open'
        for d in sorted(deps[t]):
            visit(d, trail + [t])
        state[t] = 'done'
        out.append(t)

    for t in sorted(deps):
        visit(t, [])
    return out


print(kahn(TASKS))
print(dfs_order(TASKS))
level = {}
for t in dfs_order(TASKS):
    level[t] = 1 + max((level[d] for d in TASKS[t]), default=0)
for n in range(1, max(level.values()) + 1):
    print(n, sorted(t for t in level if level[t] == n))
TASKS['config'].append('test')
for f in (kahn, dfs_order):
    try:
        f(TASKS)
    except ValueError as e:
        print(f.__name__, e)
