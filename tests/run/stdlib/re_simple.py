# re: search, match, findall, sub, split, groups
import re

print(re.findall(r'\d+', 'a1 b22 c333'), re.findall(r'(\w)=(\d)', 'x=1,y=2'))
m = re.search(r'(\w+)@(\w+)\.com', 'mail bob@site.com now')
if m:
    print(m.group(), m.group(1), m.groups(), m.start(), m.end(), m.span(2))
print(re.match(r'b', 'abc') is None, bool(re.match(r'a.c', 'abc')), bool(re.fullmatch(r'[a-z]+', 'abc1')))
print(re.sub(r'\s+', ' ', 'a   b \n c'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('a', 'x', 'aaa', count=2))
print(re.split(r'[,;]\s*', 'a, b;c,d'), re.sub(r'\d', lambda m: str(int(m.group()) * 2), 'a1b2'))
p = re.compile(r'(?P<k>[a-z]+):(?P<v>\d+)', re.I)
for m in p.finditer('Ab:1 cd:22'):
    print(m.group('k'), m.group('v'), m.span())
print(p.sub('-', 'x:1 y:2 z'), re.escape('a.b'), re.findall('^a', 'a\na', re.M))
