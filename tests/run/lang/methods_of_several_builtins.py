state = {'inv': [], 'flags': set()}
state['inv'].append('a')
state['flags'].add('lit')
x = state['inv'].pop(0)
print(x)
state['inv'].append('b')
try:
    state['flags'].pop(0)
except TypeError as e:
    print(e)
for k in ('inv', 'flags'):
    print(k, state[k].copy())
state['flags'].add('b')
mixed = [[1, 2], {'a': 1, 'b': 2}, {3, 4}]
for m in mixed:
    try: print(m.pop('a'))
    except (TypeError, KeyError) as e: print(type(e).__name__, e)
    try: print(m.update({9: 9}))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try: print(m.pop())
    except TypeError as e: print(e)
print(mixed[0])
