# bench: n=900 python=8
# The best value of 100 things in a bag of 10000 units.
import sys


def best(weights, values, capacity):
    table = [0] * (capacity + 1)
    for i in range(len(weights)):
        weight = weights[i]
        value = values[i]
        for room in range(capacity, weight - 1, -1):
            candidate = table[room - weight] + value
            if candidate > table[room]:
                table[room] = candidate
    return table[capacity]


def main(n):
    seed = 3
    total = 0
    for _ in range(n):
        weights = []
        values = []
        for _ in range(100):
            seed = (seed * 1103515245 + 12345) % 2147483648
            weights.append(seed // 65536 % 500 + 1)
            values.append(seed // 256 % 1000)
        total += best(weights, values, 10000)
    print(total)


main(int(sys.argv[1]))
