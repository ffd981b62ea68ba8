# a file of records: write, append, read back, index, rewrite, report
import os

PATH = 'vpyc_test_records.tmp'


def save(path, records):
    with open(path, 'w') as f:
        for key, values in records:
            f.write(key + ':' + ','.join(str(v) for v in values) + '\n')


def load(path):
    out = {}
    with open(path) as f:
        for number, line in enumerate(f, 1):
            line = line.strip()
            if not line or line[0] == '#':
                continue
            if ':' not in line:
                print('line', number, 'is bad:', line)
                continue
            key, values = line.split(':')
            out[key] = [int(v) for v in values.split(',') if v]
    return out


def append(path, text):
    with open(path, 'a') as f:
        print(text, file=f)


def copy_if(src, dst, keep):
    n = 0
    with open(src) as a, open(dst, 'w') as b:
        for line in a:
            if keep(line):
                b.write(line)
                n += 1
    return n


def count_words(path):
    lines = words = chars = 0
    with open(path) as f:
        for line in f:
            lines += 1
            words += len(line.split())
            chars += len(line)
    return lines, words, chars


try:
    save(PATH, [('ann', [1, 2, 3]), ('bob', []), ('cid', [40])])
    append(PATH, '# comment')
    append(PATH, 'broken')
    append(PATH, '')
    append(PATH, 'dan:7,8')
    data = load(PATH)
    print(data)
    print({k: sum(v) for k, v in data.items()})
    print(count_words(PATH))
    print(copy_if(PATH, PATH + '2', lambda l: ':' in l), load(PATH + '2') == data)
    with open(PATH + '2') as f:
        print(f.readline().strip(), '|', f.read(4), '|', f.readlines()[-1].strip())
    with open(PATH + '2') as f:
        print(sorted(f, key=len)[0].strip(), os.path.getsize(PATH + '2'))
    try:
        with open('/no/such/dir/file', 'w') as f:
            f.write('x')
    except OSError as e:
        print(type(e).__name__)
finally:
    for p in (PATH, PATH + '2'):
        if os.path.exists(p):
            os.remove(p)
print(os.path.exists(PATH))
