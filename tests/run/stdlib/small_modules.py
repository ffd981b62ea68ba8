import html, keyword, fnmatch, getopt, graphlib
print(html.escape("<a href='x'>&\"</a>"), html.escape("'", quote=False), html.unescape("&lt;b&gt; &amp; &#65; &#x42; &eacute; &copy; &quot; &nope &"))
print(keyword.iskeyword("for"), keyword.iskeyword("x"), len(keyword.kwlist), keyword.kwlist[:4], keyword.softkwlist)
for n, p in (("a.py", "*.py"), ("abc", "a?c"), ("abc", "[a-c]*"), ("x1", "x[!0-9]"), ("x]", "x[]]"), ("abc", "*b*c*"), ("", "*"), ("a.b.c", "*.?"), ("[a", "[a")):
    print(n, p, fnmatch.fnmatch(n, p), fnmatch.fnmatchcase(n, p))
print(fnmatch.filter(["a.txt", "b.py", "c.txt"], "*.txt"))
opts, args = getopt.getopt(["-a", "-b", "val", "--long", "--name=x", "rest", "-z"], "ab:", ["long", "name="])
print(opts, args)
print(getopt.gnu_getopt(["x", "-a", "y", "--na", "q"], "a", ["name="]))
for bad in (["-z"], ["-b"], ["--foo"], ["--long=3"]):
    try:
        getopt.getopt(bad, "ab:", ["long", "name="])
    except getopt.GetoptError as e:
        print(e, e.opt, e.msg)
g = {"D": {"B", "C"}, "B": {"A"}, "C": {"A"}}
order = list(graphlib.TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()); print(order)
ts = graphlib.TopologicalSorter(); ts.add("x", "y"); ts.add("y"); ts.prepare()
while ts.is_active():
    for n in ts.get_ready():
        print(n); ts.done(n)
try:
    graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).prepare()
except graphlib.CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
ints = graphlib.TopologicalSorter({3: [1, 2], 2: [1]}); print(tuple(ints.static_order()))
