# grading quizzes: answer keys, partial credit, curves, ranking with ties
KEY = 'abcdabcdab'
SHEETS = {
    'ann': 'abcdabcdab', 'bob': 'abcdabcdaa', 'cid': 'aacd-bcdab', 'dan': 'dddddddddd', 'eve': 'abcdabcdaa', 'fay': 'ab',
}


class BadSheet(Exception):
    pass


def grade(sheet, key=KEY, right=4, wrong=-1):
    if len(sheet) != len(key):
        raise BadSheet('%d answers instead of %d' % (len(sheet), len(key)))
    score = 0
    for given, want in zip(sheet, key):
        if given == want:
            score += right
        elif given != '-':
            score += wrong
    return score


def ranking(scores):
    out = []
    place = 0
    last = None
    for i, (name, s) in enumerate(sorted(scores.items(), key=lambda p: (-p[1], p[0])), 1):
        if s != last:
            place = i
            last = s
        out.append((place, name, s))
    return out


def letter(percent):
    for limit, l in ((90, 'A'), (75, 'B'), (50, 'C')):
        if percent >= limit:
            return l
    return 'F'


def curve(scores, target):
    mean = sum(scores.values()) / len(scores)
    return {n: min(40.0, s + target - mean) for n, s in scores.items()}


scores = {}
for name, sheet in SHEETS.items():
    try:
        scores[name] = grade(sheet)
    except BadSheet as e:
        print(name, 'rejected:', e)
best = 4 * len(KEY)
for place, name, s in ranking(scores):
    percent = 100 * s / best
    print(f'{place}. {name:<5}{s:>4}{percent:>7.1f}% {letter(percent)}')
hard = []
for i, want in enumerate(KEY):
    ok = sum(sheet[i] == want for n, sheet in SHEETS.items() if n in scores)
    if ok < 4:
        hard.append((i + 1, ok))
print(hard, {n: round(s, 2) for n, s in curve(scores, 30).items()})
copies = [(a, b) for a in scores for b in scores if a < b and SHEETS[a] == SHEETS[b] != KEY]
print(copies, sorted(scores.values())[len(scores) // 2])
