"""modules `sys`, `os`, `subprocess`, `time`, `datetime`, `calendar`, `io`"""
import calendar
import datetime
import io
import os
import subprocess
import sys
import time

print(sys.version_info[0], sys.maxsize, os.path.join("a", "b"), time.time() > 0)
d = datetime.date(2024, 2, 28) + datetime.timedelta(days=2)
print(d, d.strftime("%d.%m.%Y"), calendar.isleap(2024))
s = io.StringIO()
print("text", file=s)
print(repr(s.getvalue()))
print(subprocess.run(["echo", "from a process"], capture_output=True, text=True).stdout, end="")
# but: no `socket`, `multiprocessing`
import socket

print(socket.gethostname())
