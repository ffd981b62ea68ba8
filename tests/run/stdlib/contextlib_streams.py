# contextlib: redirect_stderr and chdir
import sys, io
from contextlib import redirect_stderr, chdir
import os
e=io.StringIO()
with redirect_stderr(e): print("err",file=sys.stderr); sys.stderr.write("w")
print(repr(e.getvalue())); print("real",file=sys.stderr)
os.mkdir("zz") if not os.path.isdir("zz") else None
with chdir("zz"): print(os.path.basename(os.getcwd()))
print(os.path.basename(os.getcwd())!="zz")
