# messages of list, str and tuple errors
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


empty = []
show(lambda: [1, 2, 3][3])
show(lambda: empty.pop())
show(lambda: [1].index(5))
show(lambda: (1, 2)[2])
show(lambda: 'abc'[10])
show(lambda: 'abc'.index('z'))
show(lambda: [1, 2].pop(7))
show(lambda: max(empty))
show(lambda: min([x for x in empty]))
show(lambda: 'abc'.find('z'))
