# open: write, read, iterate lines, append, binary, missing file
import os

path = 'vpyc_test_file.txt'
with open(path, 'w') as f:
    f.write('first\nsecond\n')
    print('third', 3, file=f)
    f.writelines(['fourth\n', 'fifth'])
with open(path) as f:
    for i, line in enumerate(f):
        print(i, line.rstrip('\n'))
with open(path) as f:
    text = f.read()
print(len(text), text.count('\n'), text.split()[-1])
with open(path, 'a') as f:
    f.write('!\n')
f = open(path)
print(f.readline().strip(), len(f.readlines()))
f.close()
with open(path, 'rb') as b:
    data = b.read()
print(data[:5], len(data))
print(os.path.exists(path), os.path.getsize(path))
os.remove(path)
print(os.path.exists(path))
try:
    open(path)
except FileNotFoundError as e:
    print('missing', e.errno)
