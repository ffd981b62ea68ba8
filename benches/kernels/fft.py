# bench: n=1200 python=8
# Fast Fourier transform of 16384 points, in place, on two lists.
import sys
from math import cos, pi, sin


def transform(re, im):
    size = len(re)
    j = 0
    for i in range(1, size):
        bit = size >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            re[i], re[j] = re[j], re[i]
            im[i], im[j] = im[j], im[i]
    length = 2
    while length <= size:
        angle = -2.0 * pi / length
        step_re = cos(angle)
        step_im = sin(angle)
        half = length // 2
        for start in range(0, size, length):
            w_re = 1.0
            w_im = 0.0
            for k in range(start, start + half):
                u_re = re[k]
                u_im = im[k]
                v_re = re[k + half] * w_re - im[k + half] * w_im
                v_im = re[k + half] * w_im + im[k + half] * w_re
                re[k] = u_re + v_re
                im[k] = u_im + v_im
                re[k + half] = u_re - v_re
                im[k + half] = u_im - v_im
                w_re, w_im = w_re * step_re - w_im * step_im, w_re * step_im + w_im * step_re
        length *= 2


def main(n):
    size = 16384
    re = [0.0] * size
    im = [0.0] * size
    check = 0.0
    for k in range(n):
        for i in range(size):
            re[i] = (i * 7 + k) % 31 / 31.0
            im[i] = 0.0
        transform(re, im)
        check += re[k % size] + im[(k * 3) % size]
    print("%.6f" % check)


main(int(sys.argv[1]))
