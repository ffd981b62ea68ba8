# regular expressions at work: tokenizer, log fields, template, validation
import re

TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|([A-Za-z_]\w*)|(.))')


def tokens(text):
    for m in TOKEN.finditer(text):
        number, name, op = m.groups()
        if number:
            yield 'num', number
        elif name:
            yield 'name', name
        elif op:
            yield 'op', op


print(list(tokens('x1 = 3.5*(y + 42)')))

LOG = '''12:01:15 [info] start pid=77
12:01:18 [warn] slow query t=3.25
garbage
12:02:01 [info] stop pid=77 code=0'''
line_re = re.compile(r'^(\d+):(\d+):(\d+) \[(\w+)\] (.*)$')
for line in LOG.split('\n'):
    m = line_re.match(line)
    if not m:
        print('no match:', line)
        continue
    h, mnt, s, level, rest = m.groups()
    fields = dict(re.findall(r'(\w+)=([\d.]+)', rest))
    print(int(h) * 3600 + int(mnt) * 60 + int(s), level.upper(), sorted(fields.items()))


def fill(template, env):
    return re.sub(r'\$\{(\w+)\}', lambda m: env.get(m.group(1), '<' + m.group(1) + '>'), template)


print(fill('Dear ${name}, you owe ${sum} to ${who}', {'name': 'Ann', 'sum': '5'}))

CHECKS = {
    'date': r'\d{4}-\d{2}-\d{2}',
    'hex': r'#(?:[0-9a-f]{3}){1,2}',
    'ip': r'(\d{1,3}\.){3}\d{1,3}',
    'word': r'[A-Z][a-z]*',
}
for text in ['2024-01-31', '#ffa', '#12345', '10.0.0.1', 'Hello', 'hello']:
    print(text, [k for k, p in CHECKS.items() if re.fullmatch(p, text)])


def snake(name):
    return re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()


def camel(name):
    return re.sub(r'_(\w)', lambda m: m.group(1).upper(), name)


print(snake('camelCaseName'), camel('snake_case_name'), re.sub(r'(\d)(?=(\d{3})+$)', r'\1,', '1234567'))
text = 'The cat sat on the mat; the rat ate'
print(re.findall(r'\b\w*at\b', text), len(re.findall(r'\bthe\b', text, re.I)), re.split(r'\W+', text)[:4])
print(re.sub(r'(\w)\1', r'<\1\1>', 'aabbc book'), [m.start() for m in re.finditer('at', text)])
