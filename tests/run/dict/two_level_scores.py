# aggregation of records into a two level table with averages
records = [
    ('math', 'ann', 90), ('math', 'bob', 72), ('art', 'ann', 85),
    ('math', 'cid', 65), ('art', 'cid', 95), ('gym', 'bob', 70),
    ('art', 'bob', 60), ('gym', 'ann', 75), ('math', 'ann', 94),
]

table = {}
for course, who, score in records:
    row = table.setdefault(who, {})
    row.setdefault(course, []).append(score)

courses = sorted({c for c, _, _ in records})
print('%-5s' % '' + ''.join('%8s' % c for c in courses) + '%8s' % 'mean')
for who in sorted(table):
    cells = []
    every = []
    for c in courses:
        got = table[who].get(c)
        if got is None:
            cells.append('%8s' % '-')
        else:
            cells.append('%8.2f' % (sum(got) / len(got)))
            every += got
    print('%-5s' % who + ''.join(cells) + '%8.2f' % (sum(every) / len(every)))

best = {}
for course, who, score in records:
    if course not in best or score > best[course][1]:
        best[course] = (who, score)
for c in courses:
    who, score = best[c]
    print(c, 'won by', who, 'with', score)

totals = {}
for _, who, score in records:
    totals[who] = totals.get(who, 0) + score
print(totals)
winner = max(totals, key=lambda w: totals[w])
print(winner, totals[winner])
rank = {w: i + 1 for i, w in enumerate(sorted(totals, key=totals.get, reverse=True))}
print(rank)
print([w for w in rank if rank[w] <= 2])
