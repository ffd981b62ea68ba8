# modules whose names are C keywords, headers or library functions
import stdio
import register
import printf as p
from double import double
import struct_ as struct

print(stdio.puts("x"), register.value, p.printf(1), double(4), struct.errno)
register.value += 1
print(register.value, register.get())
