# mandelbrot set as text with shades, three different zooms
SHADES = " .:-=+*#%@"


def iterations(cr, ci, limit):
    zr = zi = 0.0
    n = 0
    while n < limit and zr * zr + zi * zi <= 4.0:
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
        n += 1
    return n


def picture(x0, x1, y0, y1, width, height, limit):
    lines = []
    inside = 0
    for row in range(height):
        ci = y0 + (y1 - y0) * row / (height - 1)
        line = ""
        for col in range(width):
            cr = x0 + (x1 - x0) * col / (width - 1)
            n = iterations(cr, ci, limit)
            if n == limit:
                inside += 1
            line += SHADES[n * (len(SHADES) - 1) // limit]
        lines.append(line)
    return lines, inside


views = [(-2.2, 0.8, -1.2, 1.2, 60, 21, 50),
         (-0.8, -0.7, 0.05, 0.15, 40, 15, 80),
         (-1.8, -1.7, -0.05, 0.05, 40, 11, 40)]
for (a, b, c, d, w, h, lim) in views:
    text, count = picture(a, b, c, d, w, h, lim)
    for t in text:
        print("|" + t + "|")
    print("points inside:", count, "of", w * h)
