# analysing a log: levels, counts by hour, slowest requests, errors
LOG = '''
2024-03-01 08:15:02 INFO  web    GET /index 200 12ms
2024-03-01 08:15:09 WARN  disk   usage 81%
2024-03-01 08:59:59 INFO  web    GET /cart 200 143ms
2024-03-01 09:01:10 ERROR web    GET /pay 500 1203ms
2024-03-01 09:01:11 ERROR db     connection lost
broken line
2024-03-01 09:45:00 INFO  web    POST /pay 200 310ms
2024-03-01 10:00:01 INFO  cron   done
2024-03-01 10:30:30 WARN  disk   usage 93%
'''


def parse(line):
    parts = line.split(None, 4)
    if len(parts) < 5 or parts[0].count('-') != 2:
        return None
    date, time, level, source, message = parts
    h, m, s = (int(x) for x in time.split(':'))
    return date, h * 3600 + m * 60 + s, level, source, message


def clock(seconds):
    return '%02d:%02d:%02d' % (seconds // 3600, seconds // 60 % 60, seconds % 60)


entries = []
bad = 0
for line in LOG.strip().split('\n'):
    e = parse(line)
    if e is None:
        bad += 1
    else:
        entries.append(e)
print(len(entries), 'entries,', bad, 'bad')

levels = {}
hours = {}
for _, t, level, _, _ in entries:
    levels[level] = levels.get(level, 0) + 1
    hours.setdefault(t // 3600, []).append(level[0])
for level in sorted(levels, key=lambda k: -levels[k]):
    print('%-6s%s' % (level, '=' * levels[level]))
for h in sorted(hours):
    print('%02dh %s' % (h, ''.join(hours[h])))

requests = []
for _, t, level, source, message in entries:
    if source == 'web':
        verb, path, status, took = message.split()
        requests.append((int(took[:-2]), verb, path, int(status), t))
requests.sort(reverse=True)
for ms, verb, path, status, t in requests[:3]:
    print(f'{ms:5d} ms {verb:<4} {path:<7} {status} at {clock(t)}')
ok = [r[0] for r in requests if r[3] < 400]
print('mean of ok %.1f, worst %d' % (sum(ok) / len(ok), max(ok)))
gaps = [(b[1] - a[1], clock(a[1])) for a, b in zip(entries, entries[1:])]
print(max(gaps), min(gaps))
for _, t, level, source, message in entries:
    if level != 'INFO' and message.endswith('%'):
        print(source, 'at', int(message.split()[-1].rstrip('%')), '%')
