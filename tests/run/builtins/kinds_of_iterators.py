import itertools

for x in (map(str, [1]), zip([1]), filter(None, [1]), enumerate([1]), itertools.chain([1]), itertools.cycle([1]),
          itertools.islice([1], 1), reversed([1]), iter([1]), iter("a"), iter({1: 2}), iter({1}), iter((1,)),
          iter(range(3)), iter({1: 2}.values()), iter({1: 2}.items()), reversed(range(3)), iter(b"a"),
          iter(bytearray(b"a"))):
    print(type(x).__name__)
