# A kernel as it would run on a core: floats in lists, two nested loops.
def smooth(data, out, rounds):
    n = len(data)
    for _ in range(rounds):
        for i in range(1, n - 1):
            out[i] = (data[i - 1] + data[i] + data[i + 1]) / 3.0
        for i in range(1, n - 1):
            data[i] = out[i]


def total(values):
    result = 0.0
    for value in values:
        result += value
    return result


samples = [0.0] * 16
samples[8] = 100.0
smooth(samples, [0.0] * 16, 4)
print(total(samples), samples[8])
