# a template engine: variables, filters, loops and conditions
class TemplateError(Exception):
    pass


FILTERS = {
    'upper': lambda s: s.upper(),
    'title': lambda s: s.title(),
    'rev': lambda s: s[::-1],
    'len': lambda s: str(len(s)),
}


def expand(expr, env):
    parts = [p.strip() for p in expr.split('|')]
    name = parts[0]
    if name not in env:
        raise TemplateError('unknown name ' + name)
    value = env[name]
    for f in parts[1:]:
        if f not in FILTERS:
            raise TemplateError('unknown filter ' + f)
        value = FILTERS[f](value)
    return value


def find_end(lines, i, word):
    depth = 0
    for j in range(i, len(lines)):
        s = lines[j].strip()
        if s.startswith('%' + word):
            depth += 1
        elif s == '%end' + word:
            depth -= 1
            if depth == 0:
                return j
    raise TemplateError('no %%end%s for line %d' % (word, i + 1))


def render(lines, env, lists):
    out = []
    i = 0
    while i < len(lines):
        line = lines[i]
        s = line.strip()
        if s.startswith('%for '):
            _, var, _, name = s.split()
            end = find_end(lines, i, 'for')
            for k, item in enumerate(lists.get(name, [])):
                inner = dict(env)
                inner[var] = item
                inner['index'] = str(k + 1)
                out += render(lines[i + 1:end], inner, lists)
            i = end
        elif s.startswith('%if '):
            end = find_end(lines, i, 'if')
            if env.get(s[4:].strip(), ''):
                out += render(lines[i + 1:end], env, lists)
            i = end
        else:
            text = ''
            while '{{' in line:
                before, _, rest = line.partition('{{')
                expr, close, line = rest.partition('}}')
                if not close:
                    raise TemplateError('unclosed {{')
                text += before + expand(expr, env)
            out.append(text + line)
        i += 1
    return out


TEMPLATE = '''Dear {{ name | title }},
%if gold
You are a gold member!
%endif
%for x in things
{{index}}. {{x|upper}} ({{x | rev}}, {{x|len}})
%if gold
   free
%endif
%endfor
Bye {{name}}'''.split('\n')
for env in ({'name': 'ann lee', 'gold': '1'}, {'name': 'bob', 'gold': ''}):
    for line in render(TEMPLATE, env, {'things': ['tea', 'cake']}):
        print(line)
for bad in ('{{ nobody }}', '{{ name | fly }}', '%for x in y', 'open {{ name'):
    try:
        print(render([bad], {'name': 'z'}, {}))
    except TemplateError as e:
        print('error:', e)
