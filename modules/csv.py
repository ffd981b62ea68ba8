# vpyc: library machine-ints
"""Tables as lines of text: reading and writing in the usual form of spreadsheets."""

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    pass


class Dialect:
    """The settings of a form of tables. A class of it says what is not as in the usual form."""

    delimiter = ","
    quotechar = '"'
    escapechar = ""
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator = "\n"
    quoting = QUOTE_ALL


class _Form:
    """The settings that hold: those of the dialect, but for what a call says itself."""

    def __init__(self, dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting):
        self.delimiter = ","
        self.quotechar = '"'
        self.escapechar = ""
        self.doublequote = True
        self.skipinitialspace = False
        self.lineterminator = "\r\n"
        self.quoting = QUOTE_MINIMAL
        if isinstance(dialect, str):
            if dialect in _registered:
                self._take(_registered[dialect])
            elif dialect == "excel-tab":
                self.delimiter = "\t"
            elif dialect == "unix":
                self.lineterminator = "\n"
                self.quoting = QUOTE_ALL
            elif dialect != "excel":
                raise Error("unknown dialect")
        else:
            self._take(dialect)
        if delimiter is not None:
            self.delimiter = delimiter
        if quotechar is not None:
            self.quotechar = quotechar
        if escapechar is not None:
            self.escapechar = escapechar
        if doublequote is not None:
            self.doublequote = doublequote
        if skipinitialspace is not None:
            self.skipinitialspace = skipinitialspace
        if lineterminator is not None:
            self.lineterminator = lineterminator
        if quoting is not None:
            self.quoting = quoting
        if len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')

    def _take(self, dialect):
        self.delimiter = dialect.delimiter
        self.quotechar = dialect.quotechar
        if dialect.escapechar is not None:
            self.escapechar = dialect.escapechar
        self.doublequote = dialect.doublequote
        self.skipinitialspace = dialect.skipinitialspace
        self.lineterminator = dialect.lineterminator
        self.quoting = dialect.quoting


_registered: dict[str, _Form] = {}


def register_dialect(name, dialect="excel", *, delimiter=None, quotechar=None, escapechar=None, doublequote=None,
                     skipinitialspace=None, lineterminator=None, quoting=None):
    _registered[name] = _Form(
        dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting
    )


def unregister_dialect(name):
    if name not in _registered:
        raise Error("unknown dialect")
    del _registered[name]


def get_dialect(name):
    return _Form(name, None, None, None, None, None, None, None)


def list_dialects():
    return ["excel", "excel-tab", "unix"] + list(_registered)


def reader(csvfile, dialect="excel", *, delimiter=None, quotechar=None, escapechar=None, doublequote=None,
           skipinitialspace=None, lineterminator=None, quoting=None):
    """The rows, as lists of strings. A quoted field may go on over the end of a line."""
    form = _Form(dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting)
    if form.quoting == QUOTE_NONNUMERIC:
        raise NotImplementedError("csv: a reader with QUOTE_NONNUMERIC gives rows of texts and numbers")
    return _rows(csvfile, form)


def _rows(csvfile, form):
    tab = form.delimiter
    quotechar = "" if form.quoting == QUOTE_NONE else form.quotechar
    escape = form.escapechar
    row = [""]
    row.clear()
    field = [""]
    field.clear()
    # 0: before a field, 1: in a plain one, 2: in a quoted one, 3: after a quote in such, 4 and 5: behind an escape in a
    # plain and a quoted one.
    state = 0
    for line in csvfile:
        for c in line:
            if state >= 4:
                field.append(c)
                state -= 3
            elif c == escape and state != 3:
                state = 5 if state == 2 else 4
            elif state == 2:
                if c == quotechar:
                    state = 3 if form.doublequote else 1
                else:
                    field.append(c)
            elif c == quotechar and state == 3:
                field.append(c)
                state = 2
            elif c == quotechar and state == 0:
                state = 2
            elif c == tab:
                row.append("".join(field))
                field.clear()
                state = 0
            elif c == "\n" or c == "\r":
                pass
            elif c == " " and state == 0 and form.skipinitialspace:
                pass
            else:
                field.append(c)
                state = 1
        if state != 2 and state != 5:
            if len(row) > 0 or len(field) > 0 or state != 0:
                row.append("".join(field))
            yield row[:]
            row.clear()
            field.clear()
            state = 0
    if state == 2 or state == 5:
        row.append("".join(field))
        yield row[:]


class writer:
    def __init__(self, csvfile, dialect="excel", *, delimiter=None, quotechar=None, escapechar=None, doublequote=None,
                 skipinitialspace=None, lineterminator=None, quoting=None):
        self._file = csvfile
        self._form = _Form(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting
        )

    def _field(self, value, alone):
        if value is None:
            text = ""
        else:
            text = str(value)
        form = self._form
        quoted = form.quoting == QUOTE_ALL
        if form.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)):
            quoted = True
        # What a plain field cannot hold is escaped, or has the field in quotes.
        special = False
        escaped = False
        for c in text:
            if c == form.delimiter or c == form.quotechar or c == form.escapechar or c in "\r\n":
                special = True
            if c == form.escapechar or c == form.quotechar and not form.doublequote:
                escaped = True
            elif c == form.delimiter or c == form.quotechar or c in "\r\n":
                quoted = quoted or form.quoting != QUOTE_NONE
        if alone and text == "":
            if form.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            quoted = True
        if not special:
            return form.quotechar + text + form.quotechar if quoted else text
        if form.quoting == QUOTE_NONE or escaped:
            if form.escapechar == "":
                raise Error("need to escape, but no escapechar set")
            parts = [""]
            parts.clear()
            for c in text:
                if c == form.escapechar or c == form.quotechar and not form.doublequote:
                    parts.append(form.escapechar)
                elif c == form.quotechar and quoted:
                    parts.append(form.quotechar)
                elif not quoted and (c == form.delimiter or c == form.quotechar or c in "\r\n"):
                    parts.append(form.escapechar)
                parts.append(c)
            text = "".join(parts)
        elif quoted:
            text = text.replace(form.quotechar, form.quotechar * 2)
        return form.quotechar + text + form.quotechar if quoted else text

    def writerow(self, row):
        values = list(row)
        parts = [self._field(value, len(values) == 1) for value in values]
        return self._file.write(self._form.delimiter.join(parts) + self._form.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictReader:
    """The rows as dicts; the first row names the columns unless `fieldnames` does.

    A row that is too short is filled up with `restval`. What a row has beyond the names goes as a list under
    `restkey`; without one such rows are an error.
    """

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *, delimiter=None,
                 quotechar=None, escapechar=None, doublequote=None, skipinitialspace=None, lineterminator=None,
                 quoting=None):
        self._rows = reader(
            f, dialect, delimiter=delimiter, quotechar=quotechar, escapechar=escapechar, doublequote=doublequote,
            skipinitialspace=skipinitialspace, lineterminator=lineterminator, quoting=quoting
        )
        self._restkey = restkey
        self._restval = restval
        self._names = [""]
        self._names.clear()
        self.line_num = 0
        if fieldnames is not None:
            self._names.extend(fieldnames)

    @property
    def fieldnames(self):
        if len(self._names) == 0:
            for row in self._rows:
                self._names.extend(row)
                self.line_num += 1
                break
        return self._names

    def _dict(self, row):
        names = self.fieldnames
        if self._restkey is not None:
            result = {name: value for name, value in zip(names, row)}
            if len(row) > len(names):
                result[self._restkey] = row[len(names):]
            for i in range(len(row), len(names)):
                result[names[i]] = self._restval
            return result
        elif len(row) > len(names):
            raise NotImplementedError("a row of a DictReader with more fields than names needs restkey=")
        elif self._restval is None:
            # Rows of full length, the usual case, are dicts of strings alone.
            if len(row) < len(names):
                raise NotImplementedError("a row of a DictReader with fewer fields than names needs restval=")
            return {name: value for name, value in zip(names, row)}
        else:
            result = {name: value for name, value in zip(names, row)}
            for i in range(len(row), len(names)):
                result[names[i]] = self._restval
            return result

    def __iter__(self):
        names = self.fieldnames
        for row in self._rows:
            self.line_num += 1
            if len(row) > 0:
                yield self._dict(row)

    def __next__(self):
        names = self.fieldnames
        for row in self._rows:
            self.line_num += 1
            if len(row) > 0:
                return self._dict(row)
        raise StopIteration


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *, delimiter=None,
                 quotechar=None, escapechar=None, doublequote=None, skipinitialspace=None, lineterminator=None,
                 quoting=None):
        if extrasaction != "raise" and extrasaction != "ignore":
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames = list(fieldnames)
        self.restval = restval
        self.extrasaction = extrasaction
        self._writer = writer(
            f, dialect, delimiter=delimiter, quotechar=quotechar, escapechar=escapechar, doublequote=doublequote,
            skipinitialspace=skipinitialspace, lineterminator=lineterminator, quoting=quoting
        )

    def writeheader(self):
        return self._writer.writerow(self.fieldnames)

    def writerow(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [repr(key) for key in rowdict if key not in self.fieldnames]
            if len(wrong) > 0:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(wrong))
        return self._writer.writerow([rowdict.get(name, self.restval) for name in self.fieldnames])

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writerow(row)
