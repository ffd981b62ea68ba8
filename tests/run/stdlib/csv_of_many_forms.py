"""csv: readers and writers of lists and dicts, quotes, other separators."""
import csv
import io

text = 'id,name,note\r\n1,"Smith, J.","said ""hi"""\r\n2,Ann,\r\n\r\n3,"two\nlines",x\r\n'
for row in csv.reader(io.StringIO(text, newline='')):
    print(row)
for row in csv.reader(['a;b;c', "1;'x;y';3", ';;', ''], delimiter=';', quotechar="'"):
    print(len(row), row)
for row in csv.DictReader(io.StringIO(text, newline='')):
    print(row['id'], row['name'].upper(), repr(row['note']))
r = csv.DictReader(['1 2', '3'], fieldnames=['a', 'b'], delimiter=' ', restval='-')
print([dict(row) for row in r], r.fieldnames)
out = io.StringIO()
w = csv.writer(out)
w.writerow(['plain', 'with,comma', 'with "quote"', 'line\nbreak', '', 5, 2.5, None, True])
w.writerows([[1, 2], (3, 'x')])
w.writerow([''])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=['name', 'age'], lineterminator='\n')
d.writeheader()
d.writerow({'name': 'ann', 'age': 3})
d.writerows([{'age': 4, 'name': 'b,c'}, {'name': 'only'}])
print(out.getvalue(), end='')
try:
    d.writerow({'name': 'x', 'height': 2})
except ValueError as e:
    print(e)
out = io.StringIO()
q = csv.writer(out, delimiter='\t', quoting=csv.QUOTE_ALL, lineterminator='|')
q.writerow(['a', 1])
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator='|').writerow(['a', 1, 2.0])
print(repr(out.getvalue()))
print([row for row in csv.reader(['x, "y, z", w'], skipinitialspace=True)], list(csv.reader(['a\tb'], 'excel-tab')))
import csv, io
r = csv.DictReader(io.StringIO("a,b\n1,2,3,4\n5\n6,7\n"), restkey="rest", restval="-")
for row in r: print(row)
