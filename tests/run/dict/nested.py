# dict of dict of list: build, walk, modify
db = {'fruits': {'apple': [3, 4], 'pear': [5]}, 'roots': {'beet': [1]}}
db['roots']['carrot'] = [7, 8, 9]
db['fruits']['apple'].append(10)
for kind in db:
    print(kind)
    for name, amounts in db[kind].items():
        print('  ', name, sum(amounts), amounts[-1])
del db['fruits']['pear']
print(db)
print(len(db), len(db['roots']), 'pear' in db['fruits'])
total = sum(sum(sum(a) for a in sub.values()) for sub in db.values())
print(total)
