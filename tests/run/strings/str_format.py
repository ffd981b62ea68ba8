# str.format: automatic, numbered and named fields, attributes of format specs, nested specs, conversions
print("{} {} {}".format(1, "a", 2.5), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b="z"), "{0}{name}".format(1, name="n"), "{}".format(None))
print("{:5d}|{:<5}|{:>5}|{:^5}|{:05}|{:+}|{: }|".format(42, 42, 42, 42, 42, 42, 42), "{:,} {:_} {:x} {:#X} {:b} {:o} {:#o} {:c} {:n}".format(1234567, 1234567, 255, 255, 5, 8, 8, 65, 7))
print("{:.2f} {:8.3f} {:e} {:g} {:%} {:.0%} {:+.1f} {:,.2f} {:010.3f}".format(3.14159, 3.14159, 1234.5, 0.00001, 0.25, 0.5, 2.0, 12345.678, -3.14159))
print("{:s} {:10}| {:>10}| {:^10}| {:*<6}| {:.3}| {:6.2}|".format("str", "left", "right", "mid", "fill", "truncate", "both"))
print("{!r} {!s} {!a} {!r:>6}|".format("q", "q", "é", "q"), "{{}} {{{}}}".format(5), "{0!r} {0}".format("a"))
print("{:{}}|{:{w}.{p}f}|{:{f}>{w}}".format("x", 5, 2.71828, "z", w=8, p=2, f="."))
print("{0[0]} {0[1]} {1[2]}".format([10, 20], (1, 2, 3)), "{} {}".format([1, 2], (3,)), "{:>8} {:<6}|".format(True, False), "{:5} {:5d}".format(True, True))
row = "{:<10}|{:>8.2f}|{:^7}"
for name, price, tag in [("apple", 1.5, "a"), ("kiwi", 22.125, "bb"), ("watermelon", 100.0, "ccc")]:
    print(row.format(name, price, tag))
print("{1} {0}".format("world", "hello"), "{x:>{width}}".format(x="r", width=4), "no fields".format(), "".format(), "{}{}{}".format("a", "b", "c"))
print(format(3.14159, ".2f"), format(42, "x"), format("s", ">4"), format(5), format(True), format(1234567.5, ","), format(7, "03d"), format(-1, "+"), format("abc", ""), format([1], ""))
f = "{} and {}".format
print(f("p", "q"))
