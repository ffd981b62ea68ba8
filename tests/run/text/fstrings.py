# f-strings: expressions, specs, nested quotes, =, conversions
name, n, x = 'Ann', 42, 3.14159
print(f'{name} {n} {x}', f'{n:5d}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:#x}|{n:b}|{n:,}')
print(f'{x:.2f} {x:8.3f} {x:e} {x:.0f} {x:<8.1f}| {x:010.4f}')
print(f'{name!r} {name:>6} {name:*^9} {name:.2} {name.upper()} {name[0]}')
print(f'{n + 1} {n // 5} {[i * i for i in range(3)]} {max(1, n)} { {"a": 1}["a"] }')
print(f'{n=} {x=:.1f} {name=} {n + 1 = }', f'{{literal}} {{{n}}}')
width, prec = 10, 3
print(f'{x:{width}.{prec}f}|{name:>{width}}|{"lit":<{prec + 2}}|')
print(f"{'yes' if n > 40 else 'no'} {name + '!'}" f' joined {n}')
print(f'{1234567.891:,.2f} {0.1234:.1%} {1e10:g} {-5:05d} {True} {None} {(1, 2)}')
print(f'''multi
{n}
line''')
