row = {'n': 5, 's': 'x', 'f': 2.5, 'l': [1], 'z': None}
print(f"{row['n']:3d} {row['s']:>4} {row['f']:.2f}")
print('{:3d} {:>4} {:.2f}'.format(row['n'], row['s'], row['f']))
print('%3d %4s %.2f %r' % (row['n'], row['s'], row['f'], row['l']))
print('{n:3d} {s:>4} {f:.2f} {l} {z}'.format(**row))
print('%(n)3d %(s)4s %(f).2f' % row)
print(format(row['n'], '04d'), format(row['f'], '.3f'))
for k in 'sl':
    try:
        print(f"{row[k]:3d}")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        print('%d' % row[k])
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
