# mandelbrot set packed into bits per row, as a bitmap writer would, checksum of the bytes
def rows(n):
    out = []
    for y in range(n):
        ci = 2.0 * y / n - 1.0
        row = []
        byte = 0
        bits = 0
        for x in range(n):
            cr = 2.0 * x / n - 1.5
            r = i = 0.0
            for _ in range(50):
                r, i = r * r - i * i + cr, 2 * r * i + ci
                if r * r + i * i > 4.0:
                    byte = byte << 1
                    break
            else:
                byte = (byte << 1) | 1
            bits += 1
            if bits == 8:
                row.append(byte)
                byte = bits = 0
        if bits:
            row.append(byte << (8 - bits))
        out.append(row)
    return out


def popcount(b):
    c = 0
    while b:
        b &= b - 1
        c += 1
    return c


image = rows(60)
check = 0
total = 0
for number, row in enumerate(image):
    for b in row:
        check = (check * 31 + b) % 1000000007
        total += popcount(b)
    if number % 10 == 0:
        print(number, [hex(b) for b in row])
print("checksum", check, "set bits", total)
