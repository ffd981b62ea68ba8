def check(x, m):
    assert x > 0, m
for m in (5, None, [1, "a"], ("t", 2), "text", 2.5):
    try:
        check(-1, m)
    except AssertionError as e:
        print(e.args, repr(e), str(e))
try:
    assert False
except AssertionError as e:
    print(e.args, repr(e), str(e))
try:
    assert 0, "plain"
except AssertionError as e:
    print(e.args, repr(e), str(e))
class A: pass
try:
    assert 0, A
except AssertionError as e:
    print(e.args[0].__name__)
assert True, 1 / 0
assert [] == [], {"a": 1}
