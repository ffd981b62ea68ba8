import stat, os
print(stat.S_ISDIR(os.stat("/").st_mode), stat.S_ISREG(os.stat("/").st_mode), stat.filemode(0o100644), stat.filemode(0o40755), oct(stat.S_IMODE(0o100755)), stat.S_IRWXU, stat.S_IFMT(0o100644))
import gc
gc.disable()
gc.enable()
print(gc.isenabled())
n = gc.collect()
print(n >= 0)
gc.disable()
print(gc.isenabled())
gc.freeze()
