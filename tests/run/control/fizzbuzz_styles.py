# fizzbuzz in six styles that must agree
def a(n):
    if n % 15 == 0:
        return 'FizzBuzz'
    elif n % 3 == 0:
        return 'Fizz'
    elif n % 5 == 0:
        return 'Buzz'
    return str(n)


def b(n):
    return 'Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0) or str(n)


def c(n):
    s = ''
    for k, word in ((3, 'Fizz'), (5, 'Buzz')):
        if not n % k:
            s += word
    return s if s else str(n)


def d(n):
    match (n % 3, n % 5):
        case (0, 0):
            return 'FizzBuzz'
        case (0, _):
            return 'Fizz'
        case (_, 0):
            return 'Buzz'
        case _:
            return str(n)


def e(n):
    return {0: 'FizzBuzz', 3: 'Fizz', 5: 'Buzz', 6: 'Fizz', 9: 'Fizz', 10: 'Buzz', 12: 'Fizz'}.get(n % 15, str(n))


def cycle():
    threes = ['', '', 'Fizz']
    fives = ['', '', '', '', 'Buzz']
    n = 0
    while True:
        yield threes[n % 3] + fives[n % 5] or str(n + 1)
        n += 1


styles = [a, b, c, d, e]
gen = cycle()
for n in range(1, 101):
    answers = {f(n) for f in styles}
    answers.add(next(gen))
    assert len(answers) == 1, n
    if n <= 15 or n % 20 == 0:
        print(n, answers.pop())
count = {}
for n in range(1, 101):
    w = a(n)
    key = w if not w.isdigit() else 'number'
    count[key] = count.get(key, 0) + 1
print(sorted(count.items()))
