"""modules `re`, `json`, `string`, `textwrap`, `struct`"""
import json
import re
import string
import struct
import textwrap

print(re.findall(r"(\w+)=(\d+)", "a=1, b=22"), re.sub(r"\s+", " ", "a  b"), re.match(r"(?P<x>\d+)", "12a").group("x"))
print(json.dumps({"a": [1, 2.5, None], "b": "é"}), string.ascii_lowercase, struct.pack("<hI", 1, 2))
print(textwrap.fill("one two three four", 9), struct.unpack("<hI", b"\x01\x00\x02\x00\x00\x00"))
