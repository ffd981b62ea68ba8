# mastermind by elimination, bulls and cows, hangman, rock-paper-scissors strategies, blackjack with own shuffling
state = 11


def rnd(n):
    global state
    state = state * 69069 % 4294967296 + 1
    return state // 65536 % n


def score(guess, secret):
    black = sum([a == b for a, b in zip(guess, secret)])
    both = sum([min(guess.count(c), secret.count(c)) for c in "ABCD"])
    return black, both - black


def codes(n):
    return [""] if n == 0 else [c + rest for c in "ABCD" for rest in codes(n - 1)]


def solve(secret):
    left = codes(len(secret))
    tries = []
    while True:
        guess = left[len(left) // 2]
        result = score(guess, secret)
        tries.append((guess, result))
        if result[0] == len(secret):
            return tries
        left = [c for c in left if score(guess, c) == result]


def hangman(word, letters):
    shown = ["_"] * len(word)
    lives = 5
    for c in letters:
        if c in word:
            for i in range(len(word)):
                if word[i] == c:
                    shown[i] = c
        else:
            lives -= 1
        if lives == 0 or "_" not in shown:
            break
    return "".join(shown), lives


def rps(a, b):
    return (a - b) % 3


def tournament(rounds):
    strategies = [
        lambda mine, theirs: 0,
        lambda mine, theirs: rnd(3),
        lambda mine, theirs: theirs[-1] if theirs else 1,
        lambda mine, theirs: (theirs[-1] + 1) % 3 if theirs else 2,
        lambda mine, theirs: len(mine) % 3,
    ]
    points = [0] * len(strategies)
    for i in range(len(strategies)):
        for j in range(i + 1, len(strategies)):
            hi, hj = [], []
            for _ in range(rounds):
                a = strategies[i](hi, hj)
                b = strategies[j](hj, hi)
                hi.append(a)
                hj.append(b)
                r = rps(a, b)
                if r == 1:
                    points[i] += 1
                elif r == 2:
                    points[j] += 1
    return points


def blackjack(hands):
    wins = [0, 0, 0]
    for _ in range(hands):
        deck = [min(v, 10) for v in range(1, 14) for _ in range(4)]
        for i in range(len(deck) - 1, 0, -1):
            j = rnd(i + 1)
            deck[i], deck[j] = deck[j], deck[i]

        def total(hand):
            t = sum(hand)
            return t + 10 if 1 in hand and t <= 11 else t

        def play(limit):
            hand = [deck.pop(), deck.pop()]
            while total(hand) < limit:
                hand.append(deck.pop())
            return total(hand)

        me, dealer = play(16), play(17)
        if me > 21 or (dealer <= 21 and dealer > me):
            wins[1] += 1
        elif dealer > 21 or me > dealer:
            wins[0] += 1
        else:
            wins[2] += 1
    return wins


for secret in ["AABB", "DCBA", "CCCC", "BADC"]:
    t = solve(secret)
    print(secret, len(t), t)
print(hangman("python", "etaoinshrdp"), hangman("banana", "abn"), hangman("zzz", "abcde"))
print(tournament(40))
print(blackjack(150))
