# arithmetic that stays just inside 64 bits on every operator
MAX = 9223372036854775807
MIN = -MAX - 1
print(MAX, MIN, MAX - 1 + 1, MIN + 1 - 1, MAX + MIN, -(MIN + 1), MAX // -1, MIN // 2 * 2)
print((MAX // 2) * 2 + 1 == MAX, MIN % 10, MAX % 10, MAX & MIN, MAX | MIN, MAX ^ MIN, ~MAX == MIN, ~MIN == MAX)
print(abs(MIN + 1), divmod(MAX, 10), divmod(MIN, 10), divmod(MIN + 1, -1), MAX >> 62, MIN >> 62, MIN >> 63, 1 << 62)
print(MAX > MIN, MIN < 0 < MAX, max(MIN, MAX), min([MIN, 0, MAX]), sorted([MAX, 0, MIN]), MAX == MIN)
print(str(MIN), repr(MAX), int("-9223372036854775808"), int("9223372036854775807"), len(str(MIN)), hex(MAX), hex(MIN), bin(MIN)[:6], oct(MAX))
print(3 ** 39, (-2) ** 63, 2 ** 62 + (2 ** 62 - 1), 46340 * 46340, 3037000499 ** 2, -3037000499 * 3037000500)
x = MAX
x -= 1
x += 1
print(x == MAX, "%d" % MIN, f"{MAX:,}", "{:x}".format(MAX), "%x" % MAX, float(MAX), MAX / 2, int(float(2 ** 53)))
print(sum([MAX, MIN, 5]), sum([MAX - 3, 1, 2]), pow(MAX, 2, 1000000007), pow(3, MAX, 1000), MAX * 0, MIN * 1, 0 - MAX)
total = 0
for k in range(63):
    total += 1 << k
print(total == MAX, range(MAX - 2, MAX)[1], len(range(MIN, MIN + 5)), list(range(MAX - 2, MAX)), MAX in range(MAX), MAX - 1 in range(MAX))
