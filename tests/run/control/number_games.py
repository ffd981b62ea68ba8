# guessing games played by strategies with a fixed sequence of secrets
def oracle(secret):
    asked = [0]

    def ask(guess):
        asked[0] += 1
        if guess < secret:
            return 'higher'
        elif guess > secret:
            return 'lower'
        else:
            return 'yes'

    return ask, asked


def binary(ask, lo, hi):
    while lo <= hi:
        mid = (lo + hi) // 2
        answer = ask(mid)
        if answer == 'yes':
            return mid
        if answer == 'higher':
            lo = mid + 1
        else:
            hi = mid - 1
    return None


def linear(ask, lo, hi):
    for g in range(lo, hi + 1):
        if ask(g) == 'yes':
            return g
    else:
        return None


def gallop(ask, lo, hi):
    step = 1
    pos = lo
    while pos <= hi:
        a = ask(pos)
        if a == 'yes':
            return pos
        if a == 'lower':
            return binary(ask, pos - step // 2, pos - 1)
        pos += step
        step *= 2
    return binary(ask, max(lo, pos - step), hi)


for strategy in (binary, linear, gallop):
    tries = []
    for secret in (1, 37, 50, 64, 99, 100):
        ask, asked = oracle(secret)
        found = strategy(ask, 1, 100)
        assert found == secret, (strategy.__name__, secret, found)
        tries.append(asked[0])
    print('%-8s %s max %d' % (strategy.__name__, tries, max(tries)))
ask, asked = oracle(500)
print(binary(ask, 1, 100), asked, linear(ask, 1, 3), asked[0])


def bulls_cows(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    cows = sum(c in secret for c in guess) - bulls
    return bulls, cows


def crack(secret):
    codes = ['%03d' % i for i in range(1000) if len(set('%03d' % i)) == 3]
    n = 0
    while True:
        guess = codes[len(codes) // 2]
        n += 1
        score = bulls_cows(secret, guess)
        if score == (3, 0):
            return n
        codes = [c for c in codes if bulls_cows(c, guess) == score]


print([crack(s) for s in ('012', '987', '504', '123', '360')])
