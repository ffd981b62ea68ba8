# assert that holds, with and without messages, with effects in the condition
def positive(x):
    assert x > 0
    assert x > 0, "must be positive: %d" % x
    assert (x > 0), "paren"
    return x


print(positive(3))
seen = []


def check(v):
    seen.append(v)
    return True


assert check(1)
assert check(2), check(3)
print(seen)
assert [0], "non-empty list is true"
assert "text" and 1.5
assert not []
assert 1 == 1.0 == True
assert None is None, None
assert all([positive(k) for k in range(1, 4)])
assert 3 in [1, 2, 3] and "a" in "cat"
print("done")
