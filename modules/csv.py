# vpyc: library
"""Tables as text, one row a line: the reader and writer of the `excel` dialect, with other separators if asked."""

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    pass


class reader:
    """Goes over rows of strings. `source` gives lines: a file, a StringIO, or a list of strings."""

    def __init__(self, source, dialect="excel", *, delimiter=",", quotechar='"', skipinitialspace=False):
        self._lines = iter(source)
        self._delimiter = "\t" if dialect == "excel-tab" else delimiter
        self._quote = quotechar
        self._skip = skipinitialspace
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        line = next(self._lines)
        self.line_num += 1
        fields = []
        field = []
        quoted = False
        # Whether anything of the field is there, be it empty quotes.
        begun = False
        i = 0
        while True:
            if i == len(line):
                if not quoted:
                    break
                # The field goes on in the next line.
                try:
                    line = next(self._lines)
                except StopIteration:
                    break
                self.line_num += 1
                i = 0
                continue
            c = line[i]
            i += 1
            if quoted:
                if c != self._quote:
                    field.append(c)
                elif i < len(line) and line[i] == self._quote:
                    field.append(c)
                    i += 1
                else:
                    quoted = False
            elif c == self._quote and not begun:
                quoted = True
                begun = True
            elif c == self._delimiter:
                fields.append("".join(field))
                field = []
                begun = False
                if i == len(line):
                    fields.append("")
                    return fields
            elif c == "\n" or c == "\r":
                break
            elif c == " " and self._skip and not begun:
                pass
            else:
                field.append(c)
                begun = True
        if begun or len(fields) > 0:
            fields.append("".join(field))
        return fields


class writer:
    """Writes rows to a file: `writer(f).writerow(["a", 1])`."""

    def __init__(self, file, dialect="excel", *, delimiter=",", quotechar='"', lineterminator="\r\n", quoting=QUOTE_MINIMAL):
        self._file = file
        self._delimiter = "\t" if dialect == "excel-tab" else delimiter
        self._quote = quotechar
        self._end = "\n" if dialect == "unix" else lineterminator
        self._quoting = QUOTE_ALL if dialect == "unix" else quoting

    def writerow(self, row):
        parts = []
        for value in row:
            parts.append(self._shown(value))
        if len(parts) == 1 and parts[0] == "":
            parts[0] = self._quote + self._quote
        line = self._delimiter.join(parts) + self._end
        self._file.write(line)
        return len(line)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _shown(self, value):
        text = "" if value is None else str(value)
        is_number = isinstance(value, (int, float))
        wanted = self._quoting == QUOTE_ALL or (self._quoting == QUOTE_NONNUMERIC and not is_number)
        if not wanted and self._quoting != QUOTE_NONE:
            for c in text:
                if c == self._delimiter or c == self._quote or c == "\n" or c == "\r":
                    wanted = True
        if wanted:
            return self._quote + text.replace(self._quote, self._quote + self._quote) + self._quote
        return text


class DictReader:
    """Goes over rows as dicts; the first row has the names unless `fieldnames` gives them."""

    def __init__(self, source, fieldnames=None, restkey=None, restval=None, dialect="excel", *, delimiter=",", quotechar='"', skipinitialspace=False):
        self._rows = reader(source, dialect, delimiter=delimiter, quotechar=quotechar, skipinitialspace=skipinitialspace)
        self._restval = restval
        self._names = []
        self._known = False
        if fieldnames is not None:
            self._names = list(fieldnames)
            self._known = True

    @property
    def fieldnames(self):
        if not self._known:
            self._known = True
            for row in self._rows:
                self._names = row
                break
        return self._names

    @property
    def line_num(self):
        return self._rows.line_num

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self._rows)
        while len(row) == 0:
            row = next(self._rows)
        result = {}
        for i in range(len(names)):
            if i < len(row):
                result[names[i]] = row[i]
            else:
                result[names[i]] = self._restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, file, fieldnames, restval="", extrasaction="raise", dialect="excel", *, delimiter=",", quotechar='"', lineterminator="\r\n", quoting=QUOTE_MINIMAL):
        self.fieldnames = fieldnames
        self._restval = restval
        self._strict = extrasaction == "raise"
        self._writer = writer(file, dialect, delimiter=delimiter, quotechar=quotechar, lineterminator=lineterminator, quoting=quoting)

    def writeheader(self):
        return self._writer.writerow(self.fieldnames)

    def writerow(self, row):
        if self._strict:
            wrong = [repr(key) for key in row if key not in self.fieldnames]
            if len(wrong) > 0:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(wrong))
        return self._writer.writerow([row.get(name, self._restval) for name in self.fieldnames])

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)
