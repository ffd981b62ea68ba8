t = {(1, 2): "a", (3, 4): "b"}
for k in ((1.0, 2), (1.5, 2), (3, 4.0), (3, 4.5)):
    print(k in t, t.get(k), k in {(1, 2)})
print((1.0, 2) in t, (1.5, 2) in t, (True, 2) in t, (1, 2.0) in {(True, 2)}, t.get((3.0, 4.0)), ((1.0, 2), 3) in {((1, 2), 3)})
print((5, 2) in {(True, 2)}, (1.0, 2) in {(True, 2)})
d = {(True, "x"): 1}
print((1, "x") in d, (2, "x") in d, d)
d[1.0, "x"] = 5
print(d)
print((0.5, 1) in [(1, 2)], (1.0, 2) in [(1, 2)], [(1, 2.0)].index((1, 2)), {(1, 2), (1.0, 2.0), (3, 4)})
for k in (("a", 1), (5, 1), (2.5, 1), (None, 1)):
    print(k in {("a", 1)}, k in {(5, 1): 2}, {(None, 1): 3}.get(k), k in [(None, 1)], k == ("a", 1))
