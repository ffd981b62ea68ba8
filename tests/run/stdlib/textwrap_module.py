# textwrap: wrap, fill, dedent, indent, shorten
import textwrap

text = 'The quick brown fox jumped over the lazy dog. A well-known state-of-the-art method -- it works.'
print(textwrap.wrap(text, 20))
print(textwrap.fill(text, width=30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap('supercalifragilistic word', 8), textwrap.wrap('', 10), textwrap.wrap('abc def', 3))
print(repr(textwrap.dedent('  a\n    b\n\n  c\n')), repr(textwrap.indent('a\n\nb\n', '> ')))
print(textwrap.shorten('Hello  world and more words', width=18), textwrap.shorten('Hello world', width=11))
print(textwrap.indent('x\ny', '- ', lambda line: 'y' in line))
