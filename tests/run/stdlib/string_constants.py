# the string module
import string

print(string.ascii_lowercase, string.ascii_uppercase, string.digits)
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.hexdigits, string.octdigits)
print(string.punctuation, len(string.whitespace), len(string.printable))
print(string.capwords('hello big world'))
print(''.join(c for c in "It's 5 o'clock!" if c not in string.punctuation))
print({c: i for i, c in enumerate(string.ascii_lowercase[:4])})
