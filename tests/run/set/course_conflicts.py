# scheduling by conflict sets: greedy graph colouring
students = {
    'ann': {'algebra', 'biology', 'chemistry'},
    'bob': {'biology', 'drawing'},
    'cid': {'algebra', 'drawing', 'english'},
    'dan': {'chemistry', 'english'},
    'eve': {'french'},
    'fay': {'french', 'algebra'},
}

courses = set()
for picks in students.values():
    courses |= picks
print(sorted(courses))

conflicts = {c: set() for c in sorted(courses)}
for picks in students.values():
    for c in picks:
        conflicts[c] |= picks - {c}
for c in sorted(conflicts):
    print('%-10s %s' % (c, sorted(conflicts[c])))

slots = []
order = sorted(courses, key=lambda c: (-len(conflicts[c]), c))
for c in order:
    for slot in slots:
        if slot.isdisjoint(conflicts[c]):
            slot.add(c)
            break
    else:
        slots.append({c})
for i, slot in enumerate(slots):
    print('slot', i + 1, sorted(slot))

ok = all(len(slot & picks) <= 1 for slot in slots for picks in students.values())
print('valid', ok)

common = {}
people = sorted(students)
for i, p in enumerate(people):
    for q in people[i + 1:]:
        both = students[p] & students[q]
        if both:
            common[p, q] = both
for (p, q), both in sorted(common.items()):
    print(p, q, sorted(both))
print(sorted(p for p in students if students[p] <= {'french', 'algebra', 'art'}))
jaccard = {(p, q): len(students[p] & students[q]) / len(students[p] | students[q]) for p, q in common}
for pair in sorted(jaccard):
    print(pair, round(jaccard[pair], 3))
