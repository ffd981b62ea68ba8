# precedence and associativity of all operators against explicit parentheses
a, b, c, d = 13, 5, 3, 2
tests = [
    (a + b * c, a + (b * c)),
    (a - b - c, (a - b) - c),
    (a // b // d, (a // b) // d),
    (a % b * c, (a % b) * c),
    (-a ** d, -(a ** d)),
    (d ** c ** d, d ** (c ** d)),
    (a << d + 1, a << (d + 1)),
    (a & b | c, (a & b) | c),
    (a | b ^ c & d, a | (b ^ (c & d))),
    (a ^ b | c, (a ^ b) | c),
    (~a + b, (~a) + b),
    (-a % b, (-a) % b),
    (-a // b, (-a) // b),
    (a - -b, a - (-b)),
    (a * -b, a * (-b)),
    (d ** -c * 8, (d ** (-c)) * 8),
    (a / b * c, (a / b) * c),
    (a >> 1 << 1, (a >> 1) << 1),
    (+a - +b, a - b),
    (- - -a, -a),
    (~~a, a),
    (~-a, a - 1),
    (-~a, a + 1),
]
for k, (got, want) in enumerate(tests):
    print(k, got, want, got == want)
print(not a == b, not (a == b), a < b == c < d, a < b and b == c and c < d)
print(a > b and b > c or d > a, a > b or b > c and d > a, not a > b or c, not (a > b or c))
print(a if b > c else c if d else a + 1, (lambda x: x + 1 if x > 0 else x)(3), [x for x in (1, 2) if x > 1 or not x])
print(a & b == b, (a & b) == b, a == b | c, (a == b) | c, 1 + 2 in [3], 1 in [1] and 2 in [2], not 1 in [2])
print("a" + "b" * 2 + "c", "%d" % 3 * 2, "%d%d" % (1, 2) + "x")
