import argparse, types
p = argparse.ArgumentParser(prog="x")
p.add_argument("--name", default="x")
p.add_argument("--n", type=int, default=3)
a = p.parse_args(["--name", "bob"])
print(vars(a))
for k, v in sorted(vars(a).items()):
    print(k, v)
print("n" in vars(a), vars(a)["n"], a.__dict__.get("zz"), len(vars(a)))
ns = types.SimpleNamespace(a=1, b="x")
print(vars(ns), list(ns.__dict__))
m = types.MappingProxyType({"a": 1, "b": 2})
print(m["a"], dict(m), len(m), "b" in m, list(m.items()), m, m == {"a": 1, "b": 2}, m.get("z", 0), sorted(m))
