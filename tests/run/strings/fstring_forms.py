# f-strings: expressions, nested quotes, conversions, format specs, debugging form, braces, nesting
name = "Ann"
n = 42
x = 3.14159
l = [1, 2]
print(f"{name} is {n} and {x}", f"{n + 1} {n * 2} {len(name)} {name.upper()} {l[0]} {name[1:]}")
print(f"{n:5d}|{n:<5d}|{n:>5d}|{n:^5d}|{n:05d}|{n:+d}|{n: d}|{n:x}|{n:#x}|{n:b}|{n:#b}|{n:o}|{n:X}|{n:,}|{n:e}|{n:.2f}|{n:c}")
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:+.1f}|{x:08.2f}|{x:e}|{x:.3e}|{x:g}|{x:.3g}|{x:%}|{x:.1%}|{x:.0f}|{x:10}|{x}")
print(f"{name:>8}|{name:<8}|{name:^8}|{name:*^9}|{name:.2}|{name:8.1}|{name:s}")
print(f"{name!r} {name!s} {'é'!a} {n!r:>6} {l!r} {[name]}")
print(f"{{}} {{{n}}} {{n}}", f"{'quoted'}", f'{"double" if n else "x"}')
w = 10
p = 3
print(f"{x:{w}.{p}f}|{name:>{w}}|{n:{'0'}>{w}}|{x:.{p}}")
print(f"{n=} {x = :.2f} {name=!s} {n + 1=} {l=}")
print(f"{n if n > 10 else 0} {'yes' if l else 'no'} {(lambda v: v + 1)(n)} {[k for k in range(3)]} {n > 3 and x < 4}")
print(f"{1_000_000:,} {1234567.891:,.2f} {1000000:_} {0xFFFF:_x} {-5:,}")
print(f"a" f"{n}" "b{n}" f"{'c'}", f"{n}" + "%d" % n, f'{name}', f"""multi
{name}
line""", rf"{n}\n", f"{n}\t{x}\\")
print(f"{True} {None} {(1, 2)} {1.0} {-0.0} {True:d} {False:5}|{None!s:>6}|{(1,)!s}")
print(f"{f'{n}'}", f"{f'{name:>5}':<7}|", f"", f"{'' }", f"{ n }", f"{n!s:{w}}|", f"{'a' 'b'}")
for i in range(1, 4):
    print(f"{i:2d} {i*i:3d} {i**3:4d} {1/i:.4f}")
