# os.path: join, basename, dirname, splitext, split
import os.path

print(os.path.join('a', 'b', 'c.txt'), os.path.join('/x/', 'y'), os.path.join('a', '/b'))
print(os.path.basename('/a/b/c.txt'), os.path.dirname('/a/b/c.txt'), os.path.split('/a/b'))
print(os.path.splitext('file.tar.gz'), os.path.splitext('noext'), os.path.splitext('.hidden'))
print(os.path.isabs('/a'), os.path.isabs('a'), os.path.normpath('a/../b/./c'), os.sep)
print(os.path.exists('/definitely/not/here'), os.path.isdir('/'))
