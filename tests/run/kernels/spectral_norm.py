# spectral norm of an infinite matrix, power method
from math import sqrt


def eval_A(i, j):
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)


def eval_times_u(func, u):
    return [func(i, u) for i in range(len(u))]


def part_A_times_u(i, u):
    partial_sum = 0
    for j, u_j in enumerate(u):
        partial_sum += eval_A(i, j) * u_j
    return partial_sum


def part_At_times_u(i, u):
    partial_sum = 0
    for j, u_j in enumerate(u):
        partial_sum += eval_A(j, i) * u_j
    return partial_sum


def eval_AtA_times_u(u):
    return eval_times_u(part_At_times_u, eval_times_u(part_A_times_u, u))


def main():
    n = 50
    u = [1] * n
    v = eval_AtA_times_u(u)
    for dummy in range(9):
        u = eval_AtA_times_u(v)
        v = eval_AtA_times_u(u)
    vBv = vv = 0
    for ue, ve in zip(u, v):
        vBv += ue * ve
        vv += ve * ve
    print("%0.9f" % sqrt(vBv / vv))


main()
