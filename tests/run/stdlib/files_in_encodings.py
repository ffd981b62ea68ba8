# text files in other encodings, with errors, and wrapped streams of bytes
import csv
import io

with open("u.txt","w",encoding="latin-1") as f: print(f.write("é\nü\n"), f.encoding)
print(open("u.txt","rb").read(), open("u.txt",encoding="latin-1").read(), list(open("u.txt",encoding="iso-8859-1")))
def r():
    try: print(open("u.txt",encoding="utf-8").read())
    except UnicodeDecodeError as e: print("UDE", e.reason if hasattr(e,"reason") else "")
print(open("u.txt",encoding="utf-8",errors="replace").read(), open("u.txt",encoding="utf-8",errors="ignore").read())
with open("s.csv","w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); w.writerow(["a","é"]); w.writerow([1,2])
print(open("s.csv","rb").read())
with open("s.csv",encoding="utf-8-sig",newline="") as f:
    for row in csv.reader(f): print(row)


with open("w.txt","w",encoding="utf-16") as f: f.write("hé")
print(open("w.txt",encoding="utf-16").read())
try: open("u.txt",encoding="nope")
except LookupError as e: print(e)
try: open("u.txt","w",encoding="ascii",errors="strict").write("é")
except UnicodeEncodeError as e: print(e)
print(io.TextIOWrapper(io.BytesIO(b"a\r\nb"),encoding="utf-8").read())
b=io.BytesIO(); w=io.TextIOWrapper(b,encoding="utf-8"); w.write("é"); w.flush(); print(b.getvalue())
for line in io.TextIOWrapper(io.BytesIO(b"x\ny\n")): print(repr(line))
