# Tables read and written.
import csv
import io

text = 'name,age,"city, state"\nann,30,"say ""hi"""\nbob,25,"two\nlines"\n\n,,\n"",x\n a , b\nlast,"q"z\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.reader(["a;b;'c;d'", "1; 2;3"], delimiter=";", quotechar="'"):
    print(row)
for row in csv.reader(["a, b,c"], skipinitialspace=True):
    print(row)
out = io.StringIO()
w = csv.writer(out)
w.writerow(["name", 3, 2.5, None, True])
w.writerow(["a,b", 'say "x"', "line\nbreak", ""])
w.writerows([[1, 2], [3, 4]])
w.writerow([""])
print(repr(out.getvalue()))
out = io.StringIO()
w = csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_ALL)
w.writerow(["x", 1, 2.5])
print(repr(out.getvalue()))
total = 0
for row in csv.DictReader(io.StringIO("item,count\npen,3\nbook,4\n")):
    print(row["item"], int(row["count"]))
    total += int(row["count"])
print(total)
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=["a", "b"], lineterminator="\n")
d.writeheader()
d.writerow({"a": "1", "b": "x,y"})
d.writerow({"b": "2"})
print(out.getvalue())
try:
    d.writerow({"c": "3"})
except ValueError as error:
    print(error)
