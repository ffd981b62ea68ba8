# % formatting: widths, flags, conversions, mappings
print('%d|%5d|%-5d|%05d|%+d|% d' % (42, 42, 42, 42, 42, 42))
print('%f|%.2f|%8.3f|%-8.1f|%e|%.1E|%g|%G' % (3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 0.00031, 1e-7, 1e20))
print('%s|%10s|%-10s|%.2s|%r' % ('abc', 'abc', 'abc', 'abc', 'abc'))
print('%x|%X|%#x|%o|%#o|%08x|%c|%c' % (255, 255, 255, 8, 8, 48879, 65, 'z'))
print('%d%%' % 50, '%s' % [1, 'a'], '%s %s' % (None, True), '%s' % (1,), '%s' % ((1, 2),))
print('%(name)s is %(age)03d' % {'name': 'ann', 'age': 7})
print('%*d|%-*s|%.*f' % (6, 42, 6, 'ab', 2, 2.71828))
print('%d' % 3.99, '%d' % -3.99, '%5.1f%%' % 12.345, '%i' % 7, '%s' % 1e16, '%s' % 0.1)
