"""Tiny ORM: metaclass, descriptors, query builder, signals, validation."""
import re
from datetime import date, datetime, timedelta
from collections import OrderedDict

class ValidationError(Exception):
    def __init__(self, field, message):
        super().__init__('%s: %s' % (field, message))
        self.field = field

class Field:
    _order = 0
    sql = 'BLOB'
    def __init__(self, default=None, null=False, **opts):
        self.default = default
        self.null = null
        self.opts = opts
        self.name = None
        Field._order += 1
        self.order = Field._order

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj._data.get(self.name, self.default)

    def __set__(self, obj, value):
        obj._data[self.name] = self.clean(value)
        obj._dirty.add(self.name)

    def clean(self, value):
        if value is None:
            if not self.null:
                raise ValidationError(self.name, 'may not be null')
            return None
        return self.convert(value)

    def convert(self, v):
        return v

    def ddl(self):
        return '%s %s%s' % (self.name, self.sql, '' if self.null else ' NOT NULL')

class IntField(Field):
    sql = 'INTEGER'
    def convert(self, v):
        try:
            v = int(v)
        except ValueError:
            raise ValidationError(self.name, 'not an int: %r' % v) from None
        lo = self.opts.get('min')
        if lo is not None and v < lo:
            raise ValidationError(self.name, '%d < %d' % (v, lo))
        return v

class CharField(Field):
    sql = 'TEXT'
    def __init__(self, max_length=255, **kw):
        super().__init__(**kw)
        self.max_length = max_length
    def convert(self, v):
        v = str(v)
        if len(v) > self.max_length:
            raise ValidationError(self.name, 'too long (%d)' % len(v))
        return v
    def ddl(self):
        return super().ddl().replace('TEXT', 'VARCHAR(%d)' % self.max_length)

class FloatField(Field):
    sql = 'REAL'
    def convert(self, v):
        return float(v)

class DateField(Field):
    sql = 'DATE'
    def convert(self, v):
        if isinstance(v, str):
            m = re.match(r'(\d{4})-(\d\d)-(\d\d)$', v)
            if not m:
                raise ValidationError(self.name, 'bad date ' + v)
            v = date(*map(int, m.groups()))
        return v

class ModelMeta(type):
    registry = OrderedDict()
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        fields = {}
        for b in reversed(bases):
            fields.update(b._fields)
        for k, v in ns.items():
            if isinstance(v, Field):
                fields[k] = v
        cls._fields = OrderedDict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._table = name.lower() + 's'
        cls._rows = []
        cls._seq = 0
        if bases:
            mcs.registry[name] = cls
        return cls

class Query:
    OPS = {
        'eq': lambda a, b: a == b,
        'lt': lambda a, b: a is not None and a < b,
        'gt': lambda a, b: a is not None and a > b,
        'contains': lambda a, b: b in a,
        'in': lambda a, b: a in b,
    }
    def __init__(self, model, filters=(), order=None, lim=None):
        self.model = model
        self.filters = tuple(filters)
        self.order = order
        self.lim = lim
    def filter(self, **kw):
        new = []
        for k, v in kw.items():
            name, _, op = k.partition('__')
            if name not in self.model._fields and name != 'id':
                raise AttributeError('no field %s in %s' % (name, self.model.__name__))
            new.append((name, op or 'eq', v))
        return Query(self.model, self.filters + tuple(new), self.order, self.lim)
    def order_by(self, name):
        return Query(self.model, self.filters, name, self.lim)
    def limit(self, n):
        return Query(self.model, self.filters, self.order, n)
    def __iter__(self):
        rows = [r for r in self.model._rows
                if all(self.OPS[op](getattr(r, n), v) for n, op, v in self.filters)]
        if self.order:
            rev = self.order.startswith('-')
            rows.sort(key=lambda r: getattr(r, self.order.lstrip('-')), reverse=rev)
        if self.lim is not None:
            rows = rows[:self.lim]
        return iter(rows)
    def __len__(self):
        return sum(1 for _ in self)
    def first(self):
        return next(iter(self), None)
    def sql(self):
        s = 'SELECT * FROM ' + self.model._table
        if self.filters:
            s += ' WHERE ' + ' AND '.join('%s %s %r' % f for f in self.filters)
        if self.order:
            s += ' ORDER BY ' + self.order
        return s

class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        self._data = {}
        self._dirty = set()
        self.id = None
        for name, f in self._fields.items():
            if name in kw:
                setattr(self, name, kw.pop(name))
            elif f.default is not None:
                setattr(self, name, f.default)
            elif not f.null:
                raise ValidationError(name, 'missing')
        if kw:
            raise TypeError('unexpected ' + ', '.join(sorted(kw)))
    def save(self):
        if self.id is None:
            type(self)._seq += 1
            self.id = type(self)._seq
            self._rows.append(self)
        n = len(self._dirty)
        self._dirty.clear()
        return n
    @classmethod
    def objects(cls):
        return Query(cls)
    @classmethod
    def create_table(cls):
        return 'CREATE TABLE %s (\n  id INTEGER PRIMARY KEY,\n  %s\n);' % (
            cls._table, ',\n  '.join(f.ddl() for f in cls._fields.values()))
    def __repr__(self):
        return '<%s %s: %s>' % (type(self).__name__, self.id, ', '.join('%s=%r' % (k, getattr(self, k)) for k in self._fields))

class Person(Model):
    name = CharField(max_length=10)
    age = IntField(min=0, default=18)

class Employee(Person):
    salary = FloatField(default=1000)
    hired = DateField(null=True)

if __name__ == '__main__':
    print(list(ModelMeta.registry))
    print(Person.create_table())
    print(Employee.create_table())
    Person(name='Ann', age='31').save()
    Person(name='Bob').save()
    for i, n in enumerate(['Cy', 'Dee', 'Eve']):
        e = Employee(name=n, age=20 + i * 7, salary=1500.5 * (i + 1), hired='2020-0%d-15' % (i + 1))
        print(e.save(), e)
    e.salary = '99'
    e.age = 77
    print(sorted(e._dirty), e.save(), e.save())
    print([p.name for p in Person.objects().filter(age__gt=17).order_by('-age')])
    q = Employee.objects().filter(age__lt=80, name__contains='e').order_by('salary')
    print(q.sql(), len(q), q.first(), sep='\n')
    print(Employee.objects().filter(name='Nobody').first())
    print(Employee.objects().order_by('hired').limit(2).first().hired + timedelta(days=20))
    for bad in [dict(name='x' * 11), dict(name='y', age='z'), dict(age=3), dict(name='w', age=-1), dict(name=None), {'name': 'q', 'foo': 1}]:
        try:
            print(Person(**bad))
        except ValidationError as err:
            print('invalid', err.field, '|', err)
        except TypeError as err:
            print('type', err)
    try:
        Employee.objects().filter(foo=1)
    except AttributeError as err:
        print(err)
    try:
        Employee(name='k', hired='yesterday')
    except ValidationError as err:
        print(err)
