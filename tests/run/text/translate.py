# str.maketrans and translate: mapping, deletion, dict tables
t = str.maketrans('abc', 'xyz')
print('aabbcc abc'.translate(t))
print('hello world'.translate(str.maketrans('lo', '01', 'h ')))
print('a-b'.translate({ord('a'): 'AAA', ord('-'): None}))
print('cat'.translate(str.maketrans({'c': 'k', 'a': 'ä', 't': ''})))
rot13 = str.maketrans('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 'nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM')
print('Hello, World!'.translate(rot13), 'Hello'.translate(rot13).translate(rot13))
print('x,y;z'.translate(str.maketrans(',;', '  ')).split())
