"""A tiny in-memory SQL engine."""
import itertools
import operator


class SqlError(Exception):
    pass


KEYWORDS = {'select', 'from', 'where', 'and', 'or', 'not', 'insert', 'into', 'values', 'create', 'table', 'order', 'by',
            'asc', 'desc', 'limit', 'group', 'having', 'join', 'on', 'as', 'update', 'set', 'delete', 'null', 'is', 'like', 'in',
            'between', 'distinct'}


def tokenize(sql):
    i, n = 0, len(sql)
    while i < n:
        c = sql[i]
        if c.isspace():
            i += 1
            continue
        if c.isalpha() or c == '_':
            j = i
            while j < n and (sql[j].isalnum() or sql[j] in '_.'):
                j += 1
            word = sql[i:j]
            low = word.lower()
            yield ('kw', low) if low in KEYWORDS else ('id', word)
            i = j
        elif c.isdigit():
            j = i
            while j < n and (sql[j].isdigit() or sql[j] == '.'):
                j += 1
            num = sql[i:j]
            yield 'num', float(num) if '.' in num else int(num)
            i = j
        elif c == "'":
            j = sql.index("'", i + 1)
            yield 'str', sql[i + 1:j]
            i = j + 1
        else:
            two = sql[i:i + 2]
            if two in ('<=', '>=', '<>', '!='):
                yield 'op', two
                i += 2
            elif c in '=<>+-*/(),;%':
                yield 'op', c
                i += 1
            else:
                raise SqlError('unexpected character %r at %d' % (c, i))
    yield 'end', None


OPS = {'=': operator.eq, '<>': operator.ne, '!=': operator.ne, '<': operator.lt, '>': operator.gt, '<=': operator.le, '>=': operator.ge,
       '+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '%': operator.mod}
AGGREGATES = ('count', 'sum', 'avg', 'min', 'max')


class Table:
    def __init__(self, name, columns):
        self.name = name
        self.columns = columns
        self.rows = []

    def insert(self, values):
        if len(values) != len(self.columns):
            raise SqlError('table %s has %d columns but %d values were supplied' % (self.name, len(self.columns), len(values)))
        self.rows.append(dict(zip(self.columns, values)))


def like(value, pattern):
    if not pattern:
        return not value
    if pattern[0] == '%':
        return any(like(value[i:], pattern[1:]) for i in range(len(value) + 1))
    return bool(value) and pattern[0] in ('_', value[0]) and like(value[1:], pattern[1:])


class Parser:
    def __init__(self, sql):
        self.toks = list(tokenize(sql))
        self.pos = 0

    @property
    def cur(self):
        return self.toks[self.pos]

    def advance(self):
        t = self.toks[self.pos]
        self.pos += 1
        return t

    def accept(self, kind, value=None):
        k, v = self.cur
        if k == kind and (value is None or v == value):
            self.pos += 1
            return v if v is not None else True
        return None

    def expect(self, kind, value=None):
        got = self.accept(kind, value)
        if got is None:
            raise SqlError(f'expected {value or kind}, got {self.cur[1]!r}')
        return got

    def names(self):
        out = [self.expect('id')]
        while self.accept('op', ','):
            out.append(self.expect('id'))
        return out

    def expr(self):
        left = self.and_expr()
        while self.accept('kw', 'or'):
            left = ('or', left, self.and_expr())
        return left

    def and_expr(self):
        left = self.not_expr()
        while self.accept('kw', 'and'):
            left = ('and', left, self.not_expr())
        return left

    def not_expr(self):
        if self.accept('kw', 'not'):
            return ('not', self.not_expr())
        return self.comparison()

    def comparison(self):
        left = self.additive()
        k, v = self.cur
        if k == 'op' and v in ('=', '<>', '!=', '<', '>', '<=', '>='):
            self.advance()
            return ('bin', v, left, self.additive())
        if self.accept('kw', 'is'):
            neg = self.accept('kw', 'not')
            self.expect('kw', 'null')
            return ('isnull', left, bool(neg))
        if self.accept('kw', 'like'):
            return ('like', left, self.expect('str'))
        if self.accept('kw', 'between'):
            lo = self.additive()
            self.expect('kw', 'and')
            return ('between', left, lo, self.additive())
        if self.accept('kw', 'in'):
            self.expect('op', '(')
            items = [self.additive()]
            while self.accept('op', ','):
                items.append(self.additive())
            self.expect('op', ')')
            return ('in', left, items)
        return left

    def additive(self):
        left = self.term()
        while self.cur in (('op', '+'), ('op', '-')):
            op = self.advance()[1]
            left = ('bin', op, left, self.term())
        return left

    def term(self):
        left = self.primary()
        while self.cur[0] == 'op' and self.cur[1] in ('*', '/', '%'):
            op = self.advance()[1]
            left = ('bin', op, left, self.primary())
        return left

    def primary(self):
        kind, val = self.advance()
        if kind in ('num', 'str'):
            return ('const', val)
        if kind == 'kw' and val == 'null':
            return ('const', None)
        if kind == 'op' and val == '(':
            e = self.expr()
            self.expect('op', ')')
            return e
        if kind == 'op' and val == '-':
            return ('bin', '-', ('const', 0), self.primary())
        if kind == 'id':
            if self.accept('op', '('):
                if val.lower() not in AGGREGATES:
                    raise SqlError('no such function: ' + val)
                if self.accept('op', '*'):
                    arg = None
                else:
                    arg = self.expr()
                self.expect('op', ')')
                return ('agg', val.lower(), arg)
            return ('col', val)
        raise SqlError('unexpected %r' % (val,))


class Database:
    def __init__(self):
        self.tables = {}

    def table(self, name):
        try:
            return self.tables[name]
        except KeyError:
            raise SqlError('no such table: ' + name)

    def execute(self, sql):
        p = Parser(sql)
        kind, verb = p.advance()
        handler = getattr(self, 'do_' + str(verb), None) if kind == 'kw' else None
        if handler is None:
            raise SqlError('syntax error near %r' % verb)
        result = handler(p)
        p.accept('op', ';')
        if p.cur[0] != 'end':
            raise SqlError('trailing input near %r' % (p.cur[1],))
        return result

    def do_create(self, p):
        p.expect('kw', 'table')
        name = p.expect('id')
        p.expect('op', '(')
        cols = p.names()
        p.expect('op', ')')
        if name in self.tables:
            raise SqlError(f'table {name} already exists')
        self.tables[name] = Table(name, cols)
        return 0

    def do_insert(self, p):
        p.expect('kw', 'into')
        t = self.table(p.expect('id'))
        p.expect('kw', 'values')
        count = 0
        while True:
            p.expect('op', '(')
            values = [evaluate(p.expr(), {})]
            while p.accept('op', ','):
                values.append(evaluate(p.expr(), {}))
            p.expect('op', ')')
            t.insert(values)
            count += 1
            if not p.accept('op', ','):
                return count

    def do_update(self, p):
        t = self.table(p.expect('id'))
        p.expect('kw', 'set')
        sets = []
        while True:
            name = p.expect('id')
            p.expect('op', '=')
            sets.append((name, p.expr()))
            if not p.accept('op', ','):
                break
        where = p.expr() if p.accept('kw', 'where') else None
        n = 0
        for row in t.rows:
            if where is None or evaluate(where, row):
                row.update({name: evaluate(e, row) for name, e in sets})
                n += 1
        return n

    def do_delete(self, p):
        p.expect('kw', 'from')
        t = self.table(p.expect('id'))
        where = p.expr() if p.accept('kw', 'where') else None
        before = len(t.rows)
        t.rows = [r for r in t.rows if where is not None and not evaluate(where, r)]
        return before - len(t.rows)

    def do_select(self, p):
        distinct = p.accept('kw', 'distinct') is not None
        columns = []
        while True:
            if p.accept('op', '*'):
                columns.append((None, '*'))
            else:
                start = p.pos
                e = p.expr()
                name = ''.join(str(v) for k, v in p.toks[start:p.pos])
                if p.accept('kw', 'as'):
                    name = p.expect('id')
                columns.append((e, name))
            if not p.accept('op', ','):
                break
        p.expect('kw', 'from')
        tname = p.expect('id')
        rows = [self.qualify(tname, r) for r in self.table(tname).rows]
        names = list(self.table(tname).columns)
        while p.accept('kw', 'join'):
            other = p.expect('id')
            p.expect('kw', 'on')
            cond = p.expr()
            joined = []
            for a, b in itertools.product(rows, self.table(other).rows):
                row = {**a, **self.qualify(other, b)}
                if evaluate(cond, row):
                    joined.append(row)
            rows = joined
            names += self.table(other).columns
        if p.accept('kw', 'where'):
            cond = p.expr()
            rows = [r for r in rows if evaluate(cond, r)]
        groups = None
        if p.accept('kw', 'group'):
            p.expect('kw', 'by')
            keys = p.names()
            groups = {}
            for r in rows:
                groups.setdefault(tuple(r[k] for k in keys), []).append(r)
        elif any(has_agg(e) for e, _ in columns):
            groups = {(): rows}
        having = p.expr() if p.accept('kw', 'having') else None
        order = []
        if p.accept('kw', 'order'):
            p.expect('kw', 'by')
            while True:
                e = p.expr()
                desc = bool(p.accept('kw', 'desc'))
                if not desc:
                    p.accept('kw', 'asc')
                order.append((e, desc))
                if not p.accept('op', ','):
                    break
        limit = p.expect('num') if p.accept('kw', 'limit') else None
        header = []
        for e, name in columns:
            if e is None:
                header.extend(names)
            else:
                header.append(name)
        pairs = []
        if groups is not None:
            for members in groups.values():
                first = members[0] if members else {}
                if having is not None and not evaluate(having, first, members):
                    continue
                pairs.append((first, members))
        else:
            pairs = [(r, None) for r in rows]
        for e, desc in reversed(order):
            pairs.sort(key=lambda pair: sort_key(evaluate(e, pair[0], pair[1])), reverse=desc)
        out = []
        seen = set()
        for row, members in pairs:
            rec = []
            for e, name in columns:
                if e is None:
                    rec.extend(row[c] for c in names)
                else:
                    rec.append(evaluate(e, row, members))
            rec = tuple(rec)
            if distinct:
                if rec in seen:
                    continue
                seen.add(rec)
            out.append(rec)
        if limit is not None:
            out = out[:limit]
        return header, out

    @staticmethod
    def qualify(name, row):
        q = dict(row)
        for k, v in row.items():
            q[name + '.' + k] = v
        return q


def sort_key(v):
    return (0, 0, '') if v is None else (1, v, '') if not isinstance(v, str) else (2, 0, v)


def has_agg(e):
    if not isinstance(e, tuple):
        return False
    return e[0] == 'agg' or any(has_agg(x) for x in e[1:])


def evaluate(e, row, members=None):
    kind = e[0]
    if kind == 'const':
        return e[1]
    if kind == 'col':
        if e[1] not in row:
            raise SqlError('no such column: ' + e[1])
        return row[e[1]]
    if kind == 'bin':
        a, b = evaluate(e[2], row, members), evaluate(e[3], row, members)
        if a is None or b is None:
            return None
        return OPS[e[1]](a, b)
    if kind == 'and':
        return evaluate(e[1], row, members) and evaluate(e[2], row, members)
    if kind == 'or':
        return evaluate(e[1], row, members) or evaluate(e[2], row, members)
    if kind == 'not':
        return not evaluate(e[1], row, members)
    if kind == 'isnull':
        return (evaluate(e[1], row, members) is None) != e[2]
    if kind == 'like':
        v = evaluate(e[1], row, members)
        return v is not None and like(v, e[2])
    if kind == 'between':
        v = evaluate(e[1], row, members)
        return v is not None and evaluate(e[2], row, members) <= v <= evaluate(e[3], row, members)
    if kind == 'in':
        v = evaluate(e[1], row, members)
        return any(v == evaluate(x, row, members) for x in e[2])
    if kind == 'agg':
        name, arg = e[1], e[2]
        if arg is None:
            return len(members)
        values = [v for v in (evaluate(arg, m) for m in members) if v is not None]
        if name == 'count':
            return len(values)
        if not values:
            return None
        if name == 'sum':
            return sum(values)
        if name == 'avg':
            return sum(values) / len(values)
        return (min if name == 'min' else max)(values)
    raise AssertionError(kind)


def show(result):
    if isinstance(result, int):
        print('OK,', result, 'row' + ('' if result == 1 else 's'))
        return
    header, rows = result
    cells = [[('NULL' if v is None else f'{v:.2f}' if isinstance(v, float) else str(v)) for v in r] for r in rows]
    widths = [max(len(h), *(len(r[i]) for r in cells)) if cells else len(h) for i, h in enumerate(header)]
    print(' | '.join(h.ljust(w) for h, w in zip(header, widths)))
    print('-+-'.join('-' * w for w in widths))
    for r in cells:
        print(' | '.join(c.ljust(w) for c, w in zip(r, widths)).rstrip())
    print('(%d rows)' % len(rows))


SCRIPT = """
create table emp (id, name, dept, salary, boss);
insert into emp values (1, 'Ada', 10, 5000, null), (2, 'Bob', 10, 3500.5, 1), (3, 'Cyd', 20, 4200, 1), (4, 'Dan', 20, 2800, 3), (5, 'Eve', 30, 3100, 3);
create table dept (did, title);
insert into dept values (10, 'Research'), (20, 'Sales'), (40, 'Empty');
select * from emp;
select name, salary * 12 as yearly from emp where salary > 3000 and boss is not null order by salary desc;
select dept, count(*) as n, avg(salary) as mean, max(name) from emp group by dept having count(*) > 1 order by dept;
select name, title from emp join dept on dept = did where title like '%e%' order by title, name;
select count(boss), sum(salary) from emp;
select distinct dept from emp where dept in (10, 20) limit 5;
update emp set salary = salary + 100, name = 'Robert' where id = 2;
select id, name, salary from emp where salary between 2900 and 3700 or name = 'Ada' order by id;
delete from emp where not dept = 10;
select emp.name from emp;
select nope from emp;
selekt 1;
select * from nowhere;
insert into dept values (1);
select name from emp where ?;
create table emp (x);
"""
db = Database()
for stmt in SCRIPT.strip().split(';'):
    stmt = stmt.strip()
    if not stmt:
        continue
    print('>', stmt)
    try:
        show(db.execute(stmt))
    except SqlError as exc:
        print('Error:', exc)
