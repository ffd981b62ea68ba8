import csv, io
rows = [["a", 1, 2.5, None, "x,y"], ["he said \"hi\"", "", "multi\nline", -3, "'q'"]]
for q in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    o = io.StringIO()
    w = csv.writer(o, quoting=q)
    w.writerows(rows)
    print(repr(o.getvalue()))
o = io.StringIO()
w = csv.writer(o, quoting=csv.QUOTE_NONE, escapechar="\\")
w.writerows(rows)
print(repr(o.getvalue()))
o = io.StringIO()
w = csv.writer(o, delimiter=";", quotechar="'", doublequote=False, escapechar="\\", lineterminator="\n")
w.writerows(rows)
print(repr(o.getvalue()))
try:
    csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as e:
    print("Error", e)
for r in csv.reader(["'a b';2;'x''y'", "1;2;3"], delimiter=";", quotechar="'"):
    print(r)
for r in csv.reader(["a, b,  c"], skipinitialspace=True):
    print(r)
import csv, io
class semi(csv.Dialect):
    delimiter = ";"
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL
csv.register_dialect("semi", semi)
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
print(csv.list_dialects())
o = io.StringIO()
csv.writer(o, "pipes").writerow([1, "a|b"])
csv.writer(o, dialect="semi").writerow([1, "a;b"])
csv.writer(o, dialect="excel-tab").writerow([1, "a\tb"])
csv.writer(o, dialect=csv.unix_dialect).writerow([1, "b"])
print(repr(o.getvalue()))
for r in csv.reader(io.StringIO("a;b\nc;\"d;e\"\n"), "semi"):
    print(r)
d = csv.get_dialect("excel")
print(d.delimiter, d.quotechar, repr(d.lineterminator))
csv.unregister_dialect("pipes")
print(csv.list_dialects())
