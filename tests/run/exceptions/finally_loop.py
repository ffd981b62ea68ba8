# finally with break and continue
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print('body', i)
    finally:
        print('finally', i)
else:
    print('no break')
while True:
    try:
        break
    finally:
        print('left while')


def g():
    for i in range(3):
        try:
            continue
        finally:
            if i == 1:
                return i


print(g())
