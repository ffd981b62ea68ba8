# re: flags tell their names; groups of patterns with conditions and comments
import re

print(re.I|re.M, repr(re.I), str(re.I), re.IGNORECASE, re.I.value if False else 0, re.compile("a",re.I|re.X).flags, re.compile("a").flags, re.NOFLAG, re.A, re.I|re.M|re.S)
print(f"{re.I}", [re.I, re.M], (re.I|re.M).value if False else 0, re.I & re.M, bool(re.I & re.M), int(re.I), re.I==2, re.compile("a", 2).flags, re.I in (re.I|re.M), re.I.name, re.I.value, ~re.I if False else 0)
x=re.I
x|=re.M
print(x, type(x).__name__, isinstance(x,int), x+0)
print(f"{re.I}", "%d"%re.I, "%s"%re.I, str(re.I|re.X), repr(re.I|512|1024), repr(re.NOFLAG), repr(~re.I), (re.I|re.M).name, re.I|0, list(re.I|re.M), re.I^re.I, re.T, re.L, re.U, re.DEBUG)
print(repr(re.RegexFlag(0)), repr(re.RegexFlag(2)), repr(re.RegexFlag(4096)), repr(re.RegexFlag(4098)), re.I-0, re.I+re.M, re.compile("a",re.I|re.M), re.compile("a",re.A))

# The groups of a verbose pattern are not those in its comments.
print(re.findall(r"""a(b)  # (one) group
""", "ab", re.X), re.findall("(?x)a # (no) group", "a"), re.findall("a(?(1)b|c)" if False else r"(a)(?(1)b|c)", "ab"))
