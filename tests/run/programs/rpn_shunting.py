# shunting yard: infix to postfix, evaluation, functions, unary minus
PREC = {'+': (1, 'L'), '-': (1, 'L'), '*': (2, 'L'), '/': (2, 'L'), '%': (2, 'L'), '^': (4, 'R'), '~': (3, 'R')}
FUNCS = {'max': 2, 'min': 2, 'abs': 1, 'sq': 1}


def lex(s):
    out = []
    i = 0
    while i < len(s):
        c = s[i]
        if c == ' ':
            i += 1
            continue
        j = i
        while j < len(s) and (s[j].isalnum() or s[j] == '.') and c.isalnum():
            j += 1
        if j == i:
            if c == '-' and (not out or out[-1] in '(,+-*/%^~'):
                c = '~'
            out.append(c)
            i += 1
        else:
            out.append(s[i:j])
            i = j
    return out


def to_rpn(tokens):
    out, ops = [], []
    for t in tokens:
        if t[0].isdigit():
            out.append(t)
        elif t in FUNCS or t == '(':
            ops.append(t)
        elif t == ',' or t == ')':
            while ops and ops[-1] != '(':
                out.append(ops.pop())
            if not ops:
                raise SyntaxError('unbalanced ' + t)
            if t == ')':
                ops.pop()
                if ops and ops[-1] in FUNCS:
                    out.append(ops.pop())
        elif t in PREC:
            p, side = PREC[t]
            while ops and ops[-1] in PREC and t != '~':
                q = PREC[ops[-1]][0]
                if q > p or (q == p and side == 'L'):
                    out.append(ops.pop())
                else:
                    break
            ops.append(t)
        else:
            raise SyntaxError('bad token ' + t)
    while ops:
        if ops[-1] == '(':
            raise SyntaxError('missing )')
        out.append(ops.pop())
    return out


def evaluate(rpn):
    st = []
    for t in rpn:
        if t[0].isdigit():
            st.append(float(t))
        elif t == '~':
            st.append(-st.pop())
        elif t in FUNCS:
            args = [st.pop() for _ in range(FUNCS[t])]
            st.append({'max': max, 'min': min}[t](args) if len(args) == 2 else (abs(args[0]) if t == 'abs' else args[0] ** 2))
        else:
            b, a = st.pop(), st.pop()
            if t == '+':
                st.append(a + b)
            elif t == '-':
                st.append(a - b)
            elif t == '*':
                st.append(a * b)
            elif t == '/':
                st.append(a / b)
            elif t == '%':
                st.append(a % b)
            else:
                st.append(a ** b)
    if len(st) != 1:
        raise SyntaxError('malformed')
    return st[0]


for e in ['3+4*2/(1-5)^2^3', '-2^2', '2*-3', 'max(1, sq(3)) - min(4,2)', 'abs(-7.5)%2', '(1+2', '1+2)', '4 4', '1 $ 2', '1/0', '3+']:
    try:
        rpn = to_rpn(lex(e))
        print(e, '|', ' '.join(rpn), '|', round(evaluate(rpn), 6))
    except SyntaxError as err:
        print(e, '| syntax error:', err)
    except ZeroDivisionError as err:
        print(e, '|', err)
    except IndexError:
        print(e, '| missing operand')
