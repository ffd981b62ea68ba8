# conditional expressions: nesting, laziness, precedence, in arguments, subscripts and defaults
def sign(n):
    return 1 if n > 0 else -1 if n < 0 else 0


print([sign(n) for n in (-5, 0, 7)])
log = []


def note(x):
    log.append(x)
    return x


r = note("a") if note(1) else note("b")
print(r, log)
x = 5
print("big" if x > 3 else "small", x if x % 2 else -x, (1 if x > 9 else 2) + 10, 1 if x > 9 else 2 + 10)
print([10, 20, 30][1 if x > 3 else 2], max(x if x else 0, 3), "abc"[0 if not x else -1])
l = [] if x else [1]
l.append(x)
print(l)
y = 0 if x < 0 else (x if x < 10 else 10)
print(y, (lambda a: "neg" if a < 0 else "pos")(-1))
f = abs if x > 0 else len
print(f is abs)
for i in range(1, 16):
    print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" ")
print()
a, b = (1, 2) if x else (3, 4)
print(a, b)
z = not x if x else x
print(z, x and 1 if x else 2)
s = "yes" if x == 5 and not x < 0 else "no"
print(s, len("odd" if x & 1 else "even"))
v = x if x > 7 else None
print(v, "none" if v is None else "some")
print(sum([1 if c in "aeiou" else 0 for c in "education"]))
x = x + 1 if x > 0 else x - 1
x += 1 if x > 0 else 100
print(x)
