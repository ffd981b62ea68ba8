# layout: semicolons, one-line suites, continuation lines, odd indentation, blank lines, comments, tabs
x = 1; y = 2; print(x, y)
if x: print("one line")
for i in range(3): print(i, end=","); print("body")
while x < 3: x += 1
else: print("else", x)
if x > 100: pass
elif x == 3: print("three")
else: print("no")
def f(a): return a * 2
def g(a): b = a + 1; return b
print(f(3), g(3))
if x:
        print("eight")
        if y:
         print("one more")
        print("back")

# a comment at column 0

    # an indented comment after
total = (1 +
         2
         + 3)
l = [
    1,
    2,  # two
    3,
]
print(total, l)
s = x + \
    y
print(s)
def long_signature(
    a,
    b=2,
    *,
    c=3,
):
    # comment first

    return (a,
            b,
            c)
print(long_signature(
    1,
    c=4,
))
if (x == 3 and
        y == 2):
	print("tab")
t = 1,
print(t)
print((lambda
       v: v)(5))
def empty(): ...
print(empty())
pass
...
1 + 1
"expression"
[print("in list")]
assert True; del t
print("end")
