# puzzle: course commands, depth increases and bit statistics
COURSE = '''forward 5
down 5
forward 8
up 3
down 8
forward 2'''
DEPTHS = [199, 200, 208, 210, 200, 207, 240, 269, 260, 263]
REPORT = '00100 11110 10110 10111 10101 01111 00111 11100 10000 11001 00010 01010'.split()


def commands(text):
    for line in text.splitlines():
        word, n = line.split()
        yield word, int(n)


def dive(text):
    x = y = 0
    for word, n in commands(text):
        if word == 'forward':
            x += n
        elif word == 'down':
            y += n
        elif word == 'up':
            y -= n
    return x * y


def dive_aim(text):
    x = y = aim = 0
    for word, n in commands(text):
        match word:
            case 'forward':
                x, y = x + n, y + aim * n
            case 'down':
                aim += n
            case 'up':
                aim -= n
    return x * y


def increases(xs, window=1):
    return sum(b > a for a, b in zip(xs, xs[window:]))


def power(report):
    gamma = epsilon = 0
    for column in zip(*report):
        ones = column.count('1')
        gamma = gamma * 2 + (2 * ones >= len(column))
        epsilon = epsilon * 2 + (2 * ones < len(column))
    return gamma * epsilon


def rating(report, want_common):
    rows = report
    for i in range(len(report[0])):
        ones = [r for r in rows if r[i] == '1']
        zeros = [r for r in rows if r[i] == '0']
        if want_common:
            rows = ones if len(ones) >= len(zeros) else zeros
        else:
            rows = zeros if len(zeros) <= len(ones) else ones
        if len(rows) == 1:
            break
    return int(rows[0], 2)


print(dive(COURSE), dive_aim(COURSE))
print(increases(DEPTHS), increases(DEPTHS, 3))
print(power(REPORT), rating(REPORT, True), rating(REPORT, False), rating(REPORT, True) * rating(REPORT, False))
