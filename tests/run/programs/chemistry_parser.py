# parse chemical formulas, masses and balance simple reactions
from itertools import product

MASS = {'H': 1.008, 'C': 12.011, 'N': 14.007, 'O': 15.999, 'Na': 22.99, 'Cl': 35.45, 'Fe': 55.845, 'S': 32.06, 'Ca': 40.078}


class FormulaError(ValueError):
    pass


def parse(formula):
    stack = [{}]
    i = 0

    def number():
        nonlocal i
        start = i
        while i < len(formula) and formula[i].isdigit():
            i += 1
        return int(formula[start:i]) if i > start else 1

    while i < len(formula):
        c = formula[i]
        if c == '(':
            stack.append({})
            i += 1
        elif c == ')':
            if len(stack) == 1:
                raise FormulaError('unbalanced ) in ' + formula)
            i += 1
            group = stack.pop()
            n = number()
            for e, k in group.items():
                stack[-1][e] = stack[-1].get(e, 0) + k * n
        elif c.isupper():
            j = i + 1
            while j < len(formula) and formula[j].islower():
                j += 1
            e = formula[i:j]
            if e not in MASS:
                raise FormulaError('unknown element ' + e)
            i = j
            stack[-1][e] = stack[-1].get(e, 0) + number()
        else:
            raise FormulaError('unexpected %r in %s' % (c, formula))
    if len(stack) > 1:
        raise FormulaError('unbalanced ( in ' + formula)
    return stack[0]


def mass(formula):
    return sum(MASS[e] * n for e, n in parse(formula).items())


def balance(left, right, limit=9):
    sides = [(parse(f), 1) for f in left] + [(parse(f), -1) for f in right]
    elements = sorted({e for f, _ in sides for e in f})
    for combo in product(range(1, limit), repeat=len(sides)):
        if all(sum(sign * k * f.get(e, 0) for k, (f, sign) in zip(combo, sides)) == 0 for e in elements):
            parts = [(str(k) if k > 1 else '') + f for k, f in zip(combo, left + right)]
            return ' + '.join(parts[:len(left)]) + ' -> ' + ' + '.join(parts[len(left):])
    return None


for f in ['H2O', 'C6H12O6', 'Ca(OH)2', 'Fe2(SO4)3', 'NaCl', 'H2(', 'Xx', 'h2', 'O)2']:
    try:
        print('%-10s %8.3f %s' % (f, mass(f), parse(f)))
    except FormulaError as e:
        print('error:', e)
print(balance(['H2', 'O2'], ['H2O']))
print(balance(['CH4', 'O2'], ['CO2', 'H2O']))
print(balance(['Fe', 'O2'], ['Fe2O3']), balance(['N2'], ['O2']))
