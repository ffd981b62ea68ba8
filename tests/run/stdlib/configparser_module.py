import configparser, io
text = """
# comment
[DEFAULT]
base = /opt
debug = no

[server]
Host = example.com
port: 8080
path = %(base)s/srv
ratio = 0.5
multi = one
    two
    three

; other
[empty]
[client]
debug = yes
percent = 50%%
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.has_section("server"), c.has_option("server", "HOST"), "client" in c, "nope" in c)
print(c["server"]["host"], c.get("server", "port"), c.getint("server", "port") + 1, c.getfloat("server", "ratio"), c.getboolean("server", "debug"), c.getboolean("client", "debug"), c["server"]["path"], c["client"]["percent"])
print(c.get("server", "zz", fallback="fb"), c.getint("server", "zz", fallback=3), c["server"].get("zz"), c["server"].get("zz", "q"), c["server"].getint("port"), c["client"].getboolean("debug"))
print(c.options("server"), list(c["server"]), c.items("client"), dict(c["client"]), repr(c["server"]["multi"]), c.defaults())
for bad in (lambda: c.get("nope", "x"), lambda: c.get("server", "zz"), lambda: c["zz"], lambda: c["server"]["zz"], lambda: c.getint("server", "host"), lambda: c.getboolean("server", "host"), lambda: c.add_section("server")):
    try:
        bad()
    except (configparser.Error, KeyError, ValueError) as e:
        print(type(e).__name__, e)
c["new"] = {"A": "1", "b": "x"}; c.set("new", "c", "3"); c.add_section("more"); c["more"]["k"] = "v"; c.remove_option("new", "b"); c.remove_section("empty")
o = io.StringIO(); c.write(o); print(o.getvalue())
for t in ("x = 1\n", "[a]\nnovalue\n", "[a]\nx=1\nx=2\n", "[a]\n[a]\n", "[a]\nx=%(y)s\n", "[a]\nx=%z\n"):
    p = configparser.ConfigParser()
    try:
        p.read_string(t); print(p.get("a", "x"))
    except configparser.Error as e:
        print(type(e).__name__, e)
r = configparser.RawConfigParser(); r.read_dict({"s": {"k": 1, "p": "%x"}}); print(r.get("s", "p"), r.getint("s", "k"), len(r), list(r), c.read("/nonexistent"))
for name in c.sections():
    for k, v in c[name].items():
        print(name, k, v.replace("\n", "|"))
q = configparser.ConfigParser(inline_comment_prefixes=("#",)); q.read_string("[a]\nx = 1 # c\n"); print(q["a"]["x"])
