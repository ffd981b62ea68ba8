# dict.get with and without a default
ages = {'ann': 31, 'bob': 27}
print(ages.get('ann'))
print(ages.get('zoe'))
print(ages.get('zoe', 0))
print(ages.get('zoe', -1) + ages.get('bob', -1))
x = ages.get('zoe')
if x is None:
    print('no zoe')
y = ages.get('bob')
if y is not None:
    print('bob is', y + 1, 'next year')
names = {1: 'uno'}
print(names.get(1, 'none').upper(), names.get(2, 'none').upper())
