"""modules `sys`, `os`, `time`, `datetime`, `calendar`, `io`"""
import calendar
import datetime
import io
import os
import sys
import time

print(sys.version_info[0], sys.maxsize, os.path.join("a", "b"), time.time() > 0)
d = datetime.date(2024, 2, 28) + datetime.timedelta(days=2)
print(d, d.strftime("%d.%m.%Y"), calendar.isleap(2024))
s = io.StringIO()
print("text", file=s)
print(repr(s.getvalue()))
# but: no `subprocess`, `socket`
import subprocess

print(subprocess.call(["true"]))
