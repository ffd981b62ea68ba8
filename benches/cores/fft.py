# Fast Fourier transform of 64 points and back, in place.
import math


def transform(re, im, n, sign):
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
    size = 2
    while size <= n:
        angle = sign * 6.2831853 / size
        step_re = math.cos(angle)
        step_im = math.sin(angle)
        half = size >> 1
        for start in range(0, n, size):
            w_re = 1.0
            w_im = 0.0
            for k in range(start, start + half):
                x = re[k + half] * w_re - im[k + half] * w_im
                y = re[k + half] * w_im + im[k + half] * w_re
                re[k + half] = re[k] - x
                im[k + half] = im[k] - y
                re[k] += x
                im[k] += y
                w_re, w_im = w_re * step_re - w_im * step_im, w_re * step_im + w_im * step_re
        size <<= 1


def main():
    n = 64
    re = [0.0] * n
    im = [0.0] * n
    for i in range(n):
        re[i] = float(i * i % 17)
    transform(re, im, n, 1.0)
    power = int(re[0])
    transform(re, im, n, -1.0)
    wrong = 0
    for i in range(n):
        if int(re[i] / n + 0.5) != i * i % 17:
            wrong += 1
    print(power, wrong)


main()
