# inserting while iterating raises RuntimeError
d = {1: 1, 2: 2}
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as e:
    print(e)
print(len(d))
for k in list(d):
    if k > 1:
        del d[k]
print(d)
for k in d:
    d[k] = d[k] + 5
print(d)
try:
    for k, v in d.items():
        del d[k]
        d['x' == 'y'] = 1
        d[77] = 2
except RuntimeError as e:
    print(e)
