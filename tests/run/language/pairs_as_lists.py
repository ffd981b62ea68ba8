def ev(t, i):
    if t[i] == 'n':
        return [float(t[i + 1]), i + 2]
    return (1.5, i + 1)
t = ['n', '3', 'x', 'n', '4', ')']
i = 0
while t[i] != ')':
    v, i = ev(t, i)
    print(v, i)
def ev2(t, i):
    if t[i] == 'n':
        return [float(t[i + 1]), i + 2]
    if t[i] == '(':
        v, i = ev2(t, i + 1)
        return (v, i)
    return ('s', i + 1)
print(ev2(t, 0), ev2(t, 2))
a, b = ev2(t, 0)
print(a, b, t[b])
