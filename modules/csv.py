# vpyc: library machine-ints
"""Tables as lines of text: reading and writing in the usual form of spreadsheets."""

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    pass


def reader(csvfile, dialect="excel", *, delimiter=",", quotechar='"', skipinitialspace=False):
    """The rows, as lists of strings. A quoted field may go on over the end of a line."""
    tab = "\t" if dialect == "excel-tab" else delimiter
    row = [""]
    row.clear()
    field = [""]
    field.clear()
    # 0: before a field, 1: in a plain one, 2: in a quoted one, 3: after a quote in such.
    state = 0
    for line in csvfile:
        for c in line:
            if state == 2:
                if c == quotechar:
                    state = 3
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
            elif c == " " and state == 0 and skipinitialspace:
                pass
            else:
                field.append(c)
                state = 1
        if state != 2:
            if len(row) > 0 or len(field) > 0 or state != 0:
                row.append("".join(field))
            yield row[:]
            row.clear()
            field.clear()
            state = 0
    if state == 2:
        row.append("".join(field))
        yield row[:]


class writer:
    def __init__(self, csvfile, dialect="excel", *, delimiter=",", quotechar='"', lineterminator="\r\n", quoting=0):
        self._file = csvfile
        self._delimiter = "\t" if dialect == "excel-tab" else delimiter
        self._quote = quotechar
        self._end = lineterminator
        self._quoting = quoting

    def _field(self, value):
        if value is None:
            text = ""
        else:
            text = str(value)
        quoted = self._quoting == QUOTE_ALL
        if self._quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)):
            quoted = True
        for c in text:
            if c == self._delimiter or c == self._quote or c in "\r\n":
                quoted = True
        if quoted:
            return self._quote + text.replace(self._quote, self._quote * 2) + self._quote
        return text

    def writerow(self, row):
        parts = [self._field(value) for value in row]
        line = self._delimiter.join(parts)
        if len(parts) == 1 and line == "":
            line = self._quote * 2
        return self._file.write(line + self._end)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictReader:
    """The rows as dicts; the first row names the columns unless `fieldnames` does."""

    def __init__(self, f, fieldnames=None, *, delimiter=",", quotechar='"'):
        self._rows = reader(f, delimiter=delimiter, quotechar=quotechar)
        self._names = [""]
        self._names.clear()
        if fieldnames is not None:
            self._names.extend(fieldnames)

    @property
    def fieldnames(self):
        if len(self._names) == 0:
            for row in self._rows:
                self._names.extend(row)
                break
        return self._names

    def __iter__(self):
        names = self.fieldnames
        for row in self._rows:
            if len(row) > 0:
                yield {name: value for name, value in zip(names, row)}


class DictWriter:
    def __init__(self, f, fieldnames, *, delimiter=",", quotechar='"', lineterminator="\r\n", quoting=0):
        self.fieldnames = list(fieldnames)
        self._writer = writer(
            f, delimiter=delimiter, quotechar=quotechar, lineterminator=lineterminator, quoting=quoting
        )

    def writeheader(self):
        return self._writer.writerow(self.fieldnames)

    def writerow(self, rowdict):
        for key in rowdict:
            if key not in self.fieldnames:
                raise ValueError(f"dict contains fields not in fieldnames: {key!r}")
        return self._writer.writerow([rowdict.get(name, "") for name in self.fieldnames])

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writerow(row)
