# complex numbers and cmath
import cmath

z = 3 + 4j
w = complex(1, -2)
print(z, w, z + w, z * w, z / w, z - 1, 2 * z, -z, z.real, z.imag, abs(z), z.conjugate())
print(z == 3 + 4j, z != w, z ** 2, 1j * 1j, complex('1+2j'), complex(2), str(1j), repr(-1j))
print('%.6f' % cmath.phase(1j), cmath.sqrt(-4), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-12)
r, phi = cmath.polar(1 + 1j)
print('%.6f %.6f' % (r, phi))
roots = [cmath.exp(2j * cmath.pi * k / 4) for k in range(4)]
print([(round(c.real, 6) + 0.0, round(c.imag, 6) + 0.0) for c in roots])
c = 0j
for _ in range(5):
    c = c * c + (0.25 + 0.1j)
print('%.8f %.8f' % (c.real, c.imag))
