import csv
import io
import statistics
from collections import Counter, defaultdict
from operator import itemgetter

DATA = """name,dept,salary,start
Alice Smith,Engineering,85000,2019-03-01
Bob Jones,Sales,52000,2020-07-15
"Carol, PhD",Engineering,120000,2015-01-10
Dan Brown,Support,41000,2021-11-30
Eve "Ace" White,Sales,61000,2018-05-05
Frank,Support,39500,2022-02-01
"""


def load(text):
    rows = []
    for row in csv.DictReader(io.StringIO(text)):
        row = dict(row)
        row['salary'] = int(row['salary'])
        rows.append(row)
    return rows


def group_by(rows, key):
    groups = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups


def main():
    rows = load(DATA)
    print(len(rows), 'rows', sorted(rows[0]))
    for dept, members in sorted(group_by(rows, 'dept').items()):
        pay = [m['salary'] for m in members]
        print(f'{dept:<12} n={len(members)} mean={statistics.mean(pay):>9.1f} max={max(pay)}')
    for row in sorted(rows, key=itemgetter('salary'), reverse=True)[:3]:
        print('{name:>18} {salary:8,d} {start}'.format(**row))
    print(Counter(r['start'][:3] for r in rows).most_common(2))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(['dept', 'total'])
    for dept, members in group_by(rows, 'dept').items():
        writer.writerow([dept, sum(m['salary'] for m in members)])
    print(out.getvalue().replace('\r\n', '\n'), end='')
    for fields in csv.reader(['a,b,c', '1,"x ""y"" z",3', '']):
        print(fields)


if __name__ == '__main__':
    main()
