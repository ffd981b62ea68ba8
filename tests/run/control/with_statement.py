# with: one, several and nested managers, as targets, early exits
class Tag:
    depth = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('  ' * Tag.depth + '<' + self.name + '>')
        Tag.depth += 1
        return self

    def text(self, s):
        print('  ' * Tag.depth + s)

    def __exit__(self, *exc):
        Tag.depth -= 1
        print('  ' * Tag.depth + '</' + self.name + '>')


with Tag('html'):
    with Tag('head') as h:
        h.text('title')
    with Tag('body') as b, Tag('p') as p:
        b.text('one')
        p.text('two')
for i in range(3):
    with Tag('li') as t:
        if i == 0:
            continue
        t.text(str(i))
        break
print(Tag.depth)
