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
    """The rows as dicts; the first row names the columns unless `fieldnames` does.

    A row that is too short is filled up with `restval`. What a row has beyond the names goes as a list under `restkey`
    in CPython; here such rows are an error.
    """

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *, delimiter=",",
                 quotechar='"', skipinitialspace=False):
        self._rows = reader(f, dialect, delimiter=delimiter, quotechar=quotechar, skipinitialspace=skipinitialspace)
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
        if len(row) > len(names):
            raise NotImplementedError("a row of a DictReader with more fields than names")
        if self._restval is None:
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
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *, delimiter=",",
                 quotechar='"', lineterminator="\r\n", quoting=0):
        if extrasaction != "raise" and extrasaction != "ignore":
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames = list(fieldnames)
        self.restval = restval
        self.extrasaction = extrasaction
        self._writer = writer(
            f, dialect, delimiter=delimiter, quotechar=quotechar, lineterminator=lineterminator, quoting=quoting
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
