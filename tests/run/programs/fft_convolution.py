# complex FFT, inverse, convolution and polynomial multiplication
import cmath
import math


def fft(a, invert=False):
    n = len(a)
    if n == 1:
        return a
    even = fft(a[0::2], invert)
    odd = fft(a[1::2], invert)
    angle = 2 * math.pi / n * (1 if invert else -1)
    out = [0j] * n
    for k in range(n // 2):
        t = cmath.exp(1j * angle * k) * odd[k]
        out[k] = even[k] + t
        out[k + n // 2] = even[k] - t
    return out


def ifft(a):
    return [x / len(a) for x in fft(a, True)]


def convolve(a, b):
    size = 1
    while size < len(a) + len(b) - 1:
        size *= 2
    fa = fft([complex(x) for x in a] + [0j] * (size - len(a)))
    fb = fft([complex(x) for x in b] + [0j] * (size - len(b)))
    prod = ifft([x * y for x, y in zip(fa, fb)])
    return [round(x.real) for x in prod[:len(a) + len(b) - 1]]


def naive(a, b):
    out = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
    return out


def multiply(x, y):
    a = [int(c) for c in reversed(str(x))]
    b = [int(c) for c in reversed(str(y))]
    digits = convolve(a, b)
    carry = 0
    text = ''
    for d in digits:
        carry += d
        text = str(carry % 10) + text
        carry //= 10
    return int(str(carry) + text)


signal = [math.sin(2 * math.pi * 3 * t / 32) + 0.5 * math.cos(2 * math.pi * 7 * t / 32) for t in range(32)]
spectrum = fft([complex(s) for s in signal])
print([k for k, x in enumerate(spectrum[:16]) if abs(x) > 1e-6], ['%.3f' % abs(spectrum[k]) for k in (3, 7)])
back = ifft(spectrum)
print(max(abs(x.real - s) for x, s in zip(back, signal)) < 1e-12)
print(convolve([1, 2, 3], [4, 5]), convolve([1] * 5, [1] * 5) == naive([1] * 5, [1] * 5))
print(multiply(123456789, 987654321), 123456789 * 987654321)
