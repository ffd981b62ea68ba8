# Jacobi and Gauss-Seidel iteration of the Laplace equation on a square plate
N = 12


def make_grid(n, top, left):
    g = []
    for i in range(n):
        row = [0.0] * n
        if i == 0:
            for j in range(n):
                row[j] = top
        row[0] = left
        g.append(row)
    return g


def jacobi(grid, tolerance, limit):
    n = len(grid)
    new = [r[:] for r in grid]
    steps = 0
    while steps < limit:
        diff = 0.0
        for i in range(1, n - 1):
            for j in range(1, n - 1):
                v = 0.25 * (grid[i - 1][j] + grid[i + 1][j] + grid[i][j - 1] + grid[i][j + 1])
                diff = max(diff, abs(v - grid[i][j]))
                new[i][j] = v
        grid, new = new, grid
        steps += 1
        if diff < tolerance:
            break
    return grid, steps


def seidel(grid, tolerance, limit):
    n = len(grid)
    for step in range(1, limit + 1):
        diff = 0.0
        for i in range(1, n - 1):
            for j in range(1, n - 1):
                old = grid[i][j]
                grid[i][j] = (grid[i - 1][j] + grid[i + 1][j] + grid[i][j - 1] + grid[i][j + 1]) / 4
                diff = max(diff, abs(grid[i][j] - old))
        if diff < tolerance:
            return step
    return limit


a, steps = jacobi(make_grid(N, 100.0, 50.0), 1e-4, 1000)
print("jacobi", steps)
for row in a[::3]:
    print(" ".join(["%7.3f" % v for v in row[::2]]))
b = make_grid(N, 100.0, 50.0)
print("seidel", seidel(b, 1e-4, 1000))
worst = 0.0
for i in range(N):
    for j in range(N):
        worst = max(worst, abs(a[i][j] - b[i][j]))
print("agree", worst < 0.01, "%.6f" % b[N // 2][N // 2])
