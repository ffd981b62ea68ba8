import csv, io
buf = io.StringIO()
w = csv.DictWriter(buf, fieldnames=["a","b"], extrasaction="ignore", restval="-"); w.writeheader(); w.writerow({"a":1,"b":"x,y"}); w.writerows([{"a":2,"c":3}])
print(buf.getvalue())
buf.seek(0)
for row in csv.DictReader(buf): print(row, row["a"])
