# else runs outside the protection of its try
def f(x):
    try:
        v = int(x)
    except ValueError:
        return 'bad'
    else:
        return 100 // v
    finally:
        print('checked', x)


print(f('5'), f('q'))
try:
    f('0')
except ZeroDivisionError as e:
    print('from else:', e)
total = 0
for s in ['1', 'a', '3']:
    try:
        n = int(s)
    except ValueError:
        continue
    else:
        total += n
    finally:
        total += 100
print(total)
