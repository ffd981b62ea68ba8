# parsers as closures that return (value, rest) or None
def char(chars):
    def parse(text):
        if text and text[0] in chars:
            return text[0], text[1:]
        return None
    return parse


def many1(parser):
    def parse(text):
        out = ''
        result = parser(text)
        while result is not None:
            value, text = result
            out += value
            result = parser(text)
        return (out, text) if out else None
    return parse


def mapped(parser, f):
    def parse(text):
        result = parser(text)
        if result is None:
            return None
        value, rest = result
        return f(value), rest
    return parse


def chain_left(parser, ops):
    def parse(text):
        result = parser(text)
        if result is None:
            return None
        value, rest = result
        while rest and rest[0] in ops:
            op = ops[rest[0]]
            right = parser(rest[1:])
            if right is None:
                return None
            value, rest = op(value, right[0]), right[1]
        return value, rest
    return parse


number = mapped(many1(char('0123456789')), int)


def atom(text):
    if text.startswith('('):
        inner = expr(text[1:])
        if inner is None or not inner[1].startswith(')'):
            return None
        return inner[0], inner[1][1:]
    return number(text)


product = chain_left(atom, {'*': lambda a, b: a * b, '%': lambda a, b: a % b})
expr = chain_left(product, {'+': lambda a, b: a + b, '-': lambda a, b: a - b})

for source in ['1+2*3', '(1+2)*3', '20-3-4', '7%4*2', '2*(3+4)*5', '(1', '5+', 'x']:
    print(source, '=', expr(source))
