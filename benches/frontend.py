#!/usr/bin/env python3
"""How fast the compiler itself is.

Writes a Python program of 100,000 lines (or as many as asked for) and measures `vpyc -c` on it, wall-clock,
the least of several runs; then hello world from `.py` to binary against the same C compiler with the same flags
and the same archive on the very C that vpyc writes for it.
"""

import argparse
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Each shape is one function of a program that a person could have written; {k} makes it unique.
SHAPES = [
    '''def mean{k}(values):
    """The mean of some numbers."""
    total = 0.0
    for value in values:
        total += value
    if len(values) == 0:
        return 0.0
    return total / len(values)
''',
    '''def count{k}(n, limit=100):
    found = 0
    for i in range(n):
        if i % {m} == 0 and i < limit:
            found += 1
        elif i > limit:
            break
        else:
            found -= i // {m}
    return found
''',
    '''def words{k}(text, sep):
    out = []
    for part in text.split(sep):
        part = part.strip()
        if not part:
            continue
        out.append(part.upper() + "{k}")
    return ", ".join(out)
''',
    '''def table{k}(rows, columns):
    grid = []
    for y in range(rows):
        row = [0] * columns
        for x in range(columns):
            row[x] = (x * {m} + y) % 17
        grid.append(row)
    total = 0
    for row in grid:
        total += sum(row)
    return total
''',
    '''def gcd{k}(a, b):
    while b:
        a, b = b, a % b
    return a
''',
    '''def squares{k}(n):
    even = [i * i for i in range(n) if i % 2 == 0]
    low = min(even) if even else {m}
    high = max(even) if even else -{m}
    return "%d..%d of %s" % (low, high, "squares")
''',
    '''def search{k}(items, wanted):
    low = 0
    high = len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1
''',
]

CALLS = [
    "print(mean{k}([1.0, 2.5, {m}.0]))",
    "print(count{k}({m}0), count{k}({m}, limit=3))",
    'print(words{k}("a, b,,c", ","))',
    "print(table{k}(3, {m}))",
    "print(gcd{k}(12 * {m}, 18))",
    "print(squares{k}({m}))",
    "print(search{k}([1, 3, 5, {m}], {m}))",
]


def program(lines):
    """A program of about this many lines."""
    parts, calls, count, k = [], [], 0, 0
    while count < lines:
        shape = SHAPES[k % len(SHAPES)].format(k=k, m=k % 13 + 2)
        parts.append(shape + "\n")
        calls.append(CALLS[k % len(CALLS)].format(k=k, m=k % 13 + 2) + "\n")
        # With two empty lines behind it, and its call.
        count += shape.count("\n") + 3
        k += 1
    return "\n".join(parts) + "\n" + "".join(calls)


def seconds(command, runs):
    """The least wall-clock time of a command."""
    least = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True)
        least = min(least, time.perf_counter() - start)
        if done.returncode != 0:
            sys.exit(f"bench: {' '.join(map(str, command))}\n{done.stderr[:2000]}")
    return least


def own_command(command, source, output):
    """The call of the C compiler that `command` makes, with the C from another place."""
    said = subprocess.run([*command, "--verbose"], capture_output=True, text=True, check=True).stderr
    (line,) = [line for line in said.splitlines() if "_oly.c" in line]
    words = shlex.split(line)
    words[words.index("-o") + 1] = str(output)
    return [str(source) if word.endswith("_oly.c") else word for word in words]


def main():
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--vpyc", default=os.environ.get("VPYC", ROOT / "target/release/vpyc"))
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", metavar="FILE", help="only write the big program")
    args = parser.parse_args()
    source = program(args.lines)
    if args.write:
        pathlib.Path(args.write).write_text(source)
        return
    vpyc = str(args.vpyc)
    if shutil.which(vpyc) is None:
        sys.exit(f"bench: {vpyc} is missing: run `make build` first, or give --vpyc")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        big = folder / "big.py"
        big.write_text(source)
        lines = source.count("\n")
        for what, option in (("checked", ["--check"]), ("to C", ["-c", "-o", str(folder / "big.c")])):
            print(f"{lines} lines {what:<8} {seconds([vpyc, '--std=python3', *option, str(big)], args.runs):7.3f} s   (to C: at most 2)")
        hello = folder / "hello.py"
        hello.write_text('print("Hello, world")\n')
        c = folder / "hello.c"
        whole = [vpyc, "--std=python3", str(hello), "-o", str(folder / "hello")]
        seconds(whole, 1)  # fills the cache of the runtime
        seconds([vpyc, "--std=python3", "-c", "-o", str(c), str(hello)], 1)
        gcc = own_command(whole, c, folder / "hello.gcc")
        # In turns, so that a busy moment of the machine does not hit only one of the two.
        ours = theirs = float("inf")
        for _ in range(args.runs * 5):
            ours = min(ours, seconds(whole, 1))
            theirs = min(theirs, seconds(gcc, 1))
        print(f"hello world: vpyc {ours:.3f} s, {gcc[0]} on its C, with its flags and archive, {theirs:.3f} s, "
              f"ratio {ours / theirs:.2f} (at most 1.5)")


if __name__ == "__main__":
    main()
