# objects stored in dicts and changed through them; object as key by identity
class Cell:
    def __init__(self, v):
        self.v = v


cells = {name: Cell(i) for i, name in enumerate(['a', 'b', 'c'])}
cells['b'].v += 10
for name, c in cells.items():
    print(name, c.v)
owners = {cells['a']: 'ann', cells['b']: 'bob'}
print(owners[cells['b']], cells['c'] in owners)
print(owners.get(cells['c'], 'nobody'))
owners[cells['a']] = 'al'
print(len(owners), owners[cells['a']])
print(sorted(c.v for c in owners))
