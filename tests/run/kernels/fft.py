# radix-2 FFT on separate real and imaginary lists, inverse, convolution of polynomials
import math


def fft(re, im, inverse=False):
    n = len(re)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            re[i], re[j] = re[j], re[i]
            im[i], im[j] = im[j], im[i]
    length = 2
    while length <= n:
        ang = 2 * math.pi / length
        if not inverse:
            ang = -ang
        wr, wi = math.cos(ang), math.sin(ang)
        half = length // 2
        for i in range(0, n, length):
            cr, ci = 1.0, 0.0
            for k in range(half):
                a, b = i + k, i + k + half
                tr = re[b] * cr - im[b] * ci
                ti = re[b] * ci + im[b] * cr
                re[b], im[b] = re[a] - tr, im[a] - ti
                re[a] += tr
                im[a] += ti
                cr, ci = cr * wr - ci * wi, cr * wi + ci * wr
        length <<= 1
    if inverse:
        for i in range(n):
            re[i] /= n
            im[i] /= n


def multiply(p, q):
    n = 1
    while n < len(p) + len(q):
        n *= 2
    ar = [float(x) for x in p] + [0.0] * (n - len(p))
    br = [float(x) for x in q] + [0.0] * (n - len(q))
    ai = [0.0] * n
    bi = [0.0] * n
    fft(ar, ai)
    fft(br, bi)
    cr = [x * u - y * v for x, y, u, v in zip(ar, ai, br, bi)]
    ci = [x * v + y * u for x, y, u, v in zip(ar, ai, br, bi)]
    fft(cr, ci, inverse=True)
    return [int(round(v)) for v in cr[:len(p) + len(q) - 1]]


def schoolbook(p, q):
    out = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            out[i + j] += a * b
    return out


signal = [math.sin(2 * math.pi * 3 * t / 32) + 0.5 * math.cos(2 * math.pi * 7 * t / 32) for t in range(32)]
re = signal[:]
im = [0.0] * 32
fft(re, im)
power = [r * r + i * i for r, i in zip(re, im)]
print([k for k, p in enumerate(power) if p > 1.0])
print("%.6f %.6f" % (power[3], power[7]))
fft(re, im, True)
print(max([abs(a - b) for a, b in zip(re, signal)]) < 1e-12)
p = [1, 2, 3, 4, 5]
q = [7, -3, 0, 2]
print(multiply(p, q))
print(multiply(p, q) == schoolbook(p, q))
r = [(i * 37) % 101 - 50 for i in range(60)]
s = [(i * 53) % 89 - 44 for i in range(70)]
print(multiply(r, s) == schoolbook(r, s), sum(multiply(r, s)) == sum(r) * sum(s))
