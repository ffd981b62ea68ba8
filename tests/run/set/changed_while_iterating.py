# adding during iteration raises RuntimeError
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
for x in list(s):
    if x > 5:
        s.remove(x)
print(s)
