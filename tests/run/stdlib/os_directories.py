# os: directories, files, the environment
import os

base = os.path.join('/tmp', 'vpyc_os_test')
if os.path.isdir(base):
    for name in os.listdir(base):
        os.remove(os.path.join(base, name))
    os.rmdir(base)
os.mkdir(base)
path = os.path.join(base, 'a.txt')
with open(path, 'w') as f:
    f.write('12345')
print(os.listdir(base), os.path.isfile(path), os.path.isdir(base), os.path.getsize(path), os.path.islink(path))
os.rename(path, os.path.join(base, 'b.txt'))
print(os.listdir(base), os.path.exists(path))
os.remove(os.path.join(base, 'b.txt'))
os.rmdir(base)
print(os.path.exists(base), os.path.relpath('/a/b/c', '/a/d'), os.path.commonpath(['/a/b/c', '/a/b/d']))
print(os.path.isabs(os.getcwd()), os.path.abspath('/x/../y'), os.environ.get('NO_SUCH_VARIABLE', 'none'))
try:
    os.listdir('/no/such/dir')
except FileNotFoundError as e:
    print(e.errno, e.strerror, e.filename, e)
