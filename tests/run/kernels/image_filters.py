# image processing on nested lists: box blur, Sobel edges, threshold, flood fill, histogram, dithering, PGM text
H, W = 12, 20


def synth():
    return [[(x * 13 + y * 7) % 64 + (120 if (x - 10) ** 2 + (y - 6) ** 2 < 16 else 0) for x in range(W)] for y in range(H)]


def convolve(img, kernel, scale):
    k = len(kernel) // 2
    out = []
    for y in range(H):
        row = []
        for x in range(W):
            acc = 0
            for dy in range(-k, k + 1):
                for dx in range(-k, k + 1):
                    yy = min(max(y + dy, 0), H - 1)
                    xx = min(max(x + dx, 0), W - 1)
                    acc += img[yy][xx] * kernel[dy + k][dx + k]
            row.append(acc // scale)
        out.append(row)
    return out


def clamp(v):
    return 0 if v < 0 else 255 if v > 255 else v


def sobel(img):
    gx = convolve(img, [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], 1)
    gy = convolve(img, [[-1, -2, -1], [0, 0, 0], [1, 2, 1]], 1)
    return [[clamp(abs(a) + abs(b)) for a, b in zip(r, s)] for r, s in zip(gx, gy)]


def fill(mask, y, x, label):
    stack = [(y, x)]
    n = 0
    while stack:
        y, x = stack.pop()
        if 0 <= y < H and 0 <= x < W and mask[y][x] == 1:
            mask[y][x] = label
            n += 1
            stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return n


def dither(img):
    work = [[float(v) for v in row] for row in img]
    for y in range(H):
        for x in range(W):
            old = work[y][x]
            new = 255.0 if old >= 100 else 0.0
            work[y][x] = new
            err = old - new
            for dx, dy, f in ((1, 0, 7), (-1, 1, 3), (0, 1, 5), (1, 1, 1)):
                if 0 <= x + dx < W and y + dy < H:
                    work[y + dy][x + dx] += err * f / 16
    return work


img = synth()
blur = convolve(img, [[1, 2, 1], [2, 4, 2], [1, 2, 1]], 16)
edges = sobel(img)
mask = [[1 if v > 100 else 0 for v in row] for row in blur]
print(img[6][5:15], blur[6][5:15])
print(sum([sum(r) for r in blur]), sum([sum(r) for r in edges]), max([max(r) for r in edges]))
sizes = []
for y in range(H):
    for x in range(W):
        if mask[y][x] == 1:
            sizes.append(fill(mask, y, x, len(sizes) + 2))
print("regions", sizes)
for row in mask:
    print("".join([".?ABCDEF"[min(v, 7)] for v in row]))
hist = [0] * 8
for row in img:
    for v in row:
        hist[v // 32] += 1
print(hist)
for row in dither(img)[::2]:
    print("".join(["#" if v else " " for v in row]).rstrip())
print("P2 %d %d 255" % (W, H), " ".join([str(v) for v in img[0][:6]]))
