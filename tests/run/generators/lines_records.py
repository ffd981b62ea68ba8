# parsing records from lines with generators: group, filter, join, report
TEXT = '''
# staff file
name: Ann
dept: it
pay: 4200

name: Bob
dept: hr
pay: 3100

# contractors
name: Cid
dept: it
pay: 3900
name: Dan
pay: x12
dept: it
'''


def lines(text):
    for raw in text.split('\n'):
        line = raw.strip()
        if not line.startswith('#'):
            yield line


def records(source):
    rec = {}
    for line in source:
        if not line or (rec and line.startswith('name:')):
            if rec:
                yield rec
            rec = {}
        if line:
            key, _, value = line.partition(':')
            rec[key] = value.strip()
    if rec:
        yield rec


def valid(recs):
    for r in recs:
        try:
            yield r['name'], r.get('dept', '?'), int(r['pay'])
        except ValueError as e:
            print('skip', r['name'], '-', e)


def running(rows):
    total = 0
    for name, dept, pay in rows:
        total += pay
        yield name, dept, pay, total


for name, dept, pay, total in running(valid(records(lines(TEXT)))):
    print('%-5s %-3s %6d %6d' % (name, dept, pay, total))
print(sum(1 for _ in records(lines(TEXT))), max(p for _, _, p in valid(records(lines(TEXT)))))
by_dept = {}
for name, dept, pay in valid(records(lines(TEXT))):
    by_dept.setdefault(dept, []).append(pay)
print({d: sum(p) / len(p) for d, p in by_dept.items()})


def windows(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


print(list(windows(range(5), 3)), list(windows('ab', 3)))
