"""Students, courses, grades: dicts of lists of tuples, sorting by several keys, ranking with ties."""
from collections import defaultdict
from operator import itemgetter

students = {}
courses = {
    'MATH': {'title': 'Mathematics', 'credits': 4, 'teacher': None},
    'PHYS': {'title': 'Physics', 'credits': 3, 'teacher': 'Curie'},
    'ART': {'title': 'Art', 'credits': 2, 'teacher': 'Kahlo'},
}
grades = defaultdict(list)
next_id = 100


def enroll(name, *codes, **info):
    global next_id
    next_id += 1
    students[next_id] = {'name': name, 'courses': set(codes), **info}
    return next_id


def grade(student, code, *marks):
    if code not in students[student]['courses']:
        raise ValueError('%s does not take %s' % (students[student]['name'], code))
    for m in marks:
        if not 0 <= m <= 100:
            raise ValueError(f'mark {m} out of range')
        grades[student, code].append(m)


def average(marks, drop_lowest=False):
    marks = sorted(marks)
    if drop_lowest and len(marks) > 1:
        marks = marks[1:]
    return sum(marks) / len(marks) if marks else None


def letter(avg):
    if avg is None:
        return '-'
    for limit, l in ((90, 'A'), (80, 'B'), (70, 'C'), (60, 'D')):
        if avg >= limit:
            return l
    return 'F'


def gpa(student):
    points = {'A': 4.0, 'B': 3.0, 'C': 2.0, 'D': 1.0, 'F': 0.0}
    total = weight = 0
    for code in students[student]['courses']:
        l = letter(average(grades[student, code]))
        if l in points:
            credit = courses[code]['credits']
            total += points[l] * credit
            weight += credit
    return total / weight if weight else 0


def ranking(scores):
    """[(rank, name, score)] with equal ranks for equal scores."""
    result, rank, previous = [], 0, None
    for i, (name, score) in enumerate(sorted(scores.items(), key=lambda kv: (-kv[1], kv[0])), 1):
        if score != previous:
            rank, previous = i, score
        result.append((rank, name, score))
    return result


def report(student):
    s = students[student]
    lines = [f"{s['name']:<10}{s.get('year', '?'):>4} {'(' + s['club'] + ')' if 'club' in s else ''}".rstrip()]
    for code in sorted(s['courses']):
        marks = grades.get((student, code), [])
        avg = average(marks, drop_lowest=True)
        shown = 'n/a' if avg is None else '%.1f' % avg
        lines.append(f"   {courses[code]['title']:<12} {shown:>6} {letter(avg)} {' '.join(map(str, marks))}")
    return '\n'.join(lines)


ann = enroll('Ann', 'MATH', 'PHYS', year=2, club='chess')
bob = enroll('Bob', 'MATH', 'ART', year=1)
cy = enroll('Cy', 'ART')
grade(ann, 'MATH', 95, 88, 91)
grade(ann, 'PHYS', 72)
grade(bob, 'MATH', 55, 61)
grade(bob, 'ART', 99, 93)
for args in [(cy, 'MATH', 50), (cy, 'ART', 101)]:
    try:
        grade(*args)
    except ValueError as e:
        print('error:', e)
for s in students:
    print(report(s))
scores = {students[s]['name']: round(gpa(s), 2) for s in students}
print(scores)
for row in ranking({**scores, 'Dee': scores['Bob']}):
    print('%d. %-5s %.2f' % row)
by_course = defaultdict(dict)
for (s, code), marks in grades.items():
    if marks:
        by_course[code][students[s]['name']] = max(marks)
print({c: dict(sorted(v.items())) for c, v in sorted(by_course.items())})
print([c for c, info in courses.items() if info['teacher'] is None], sum(map(itemgetter('credits'), courses.values())))
best = max(((students[s]['name'], code, m) for (s, code), ms in grades.items() for m in ms), key=itemgetter(2))
print(best)
matrix = [[average(grades[s, c]) or 0 for c in sorted(courses)] for s in sorted(students)]
print(matrix, [max(col) for col in zip(*matrix)])
