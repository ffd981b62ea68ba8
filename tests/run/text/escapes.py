# escapes, raw strings, continuation, triple quotes, unicode escapes
print('a\tb\\c\'d\"e', "it's", 'say "x"')
print('\x41\u00e9\U0001F600\101\0'.encode('utf-8'))
print(r'raw\n\t', len(r'\n'), R"c:\dir")
print('one '
      'two '
      'three')
print('line1\
line2')
print("""first
  second "quoted" 'single'
third\n""", end='|\n')
print(repr('a\nb\t\r\\'), repr("it's"), repr('"'), repr('\'"'), repr('\x07\x1b'), repr('é\u200b'))
print(len('\N{BULLET}'), '\N{BULLET}')
print('a' 'b' "c", len('''
'''))
