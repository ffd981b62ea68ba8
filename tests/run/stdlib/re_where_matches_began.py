import re
for m in re.compile(r"(\w)=(\d)").finditer("a=1 b=2", 2): print(m.group(0, 1), m.pos, m.endpos, m.string)
m = re.compile("b").search("abc", 1, 3); print(m.pos, m.endpos)
