# functions returning (value, error) pairs and storing exceptions
def safe(f, x):
    try:
        return f(x), None
    except ValueError as e:
        return None, str(e)


print(safe(int, '12'))
print(safe(int, 'x'))
caught = []
for text in ['1', 'two', '3', 'four']:
    value, err = safe(int, text)
    if err is None:
        print(value * 2)
    else:
        caught.append(err)
print(len(caught), caught[0])
errors = []
for i in range(4):
    try:
        if i % 2:
            raise RuntimeError('odd %d' % i)
    except RuntimeError as e:
        errors.append(e)
print([str(e) for e in errors], errors[0].args)
