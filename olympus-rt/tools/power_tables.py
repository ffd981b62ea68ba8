#!/usr/bin/env python3
"""Writes src/power_table.h: powers of ten to 128 bits, for the shortest digits of a double."""

FIRST, LAST, STEP = -292, 324, 27


def power(k):
    """10**k * 2**s for the s that gives 128 bits, rounded up."""
    numerator, divisor = (10**k, 1) if k >= 0 else (1, 10**-k)
    shift = 128 - numerator.bit_length() + divisor.bit_length()
    for s in (shift - 1, shift):
        value = -(-(numerator << max(s, 0)) // (divisor << max(-s, 0)))
        if value.bit_length() == 128:
            return value
    raise ValueError(k)


def made(k):
    """The same from the table: a power of STEP steps times a power of five, cut off."""
    base = FIRST + (k - FIRST) // STEP * STEP
    product = power(base) * 5 ** (k - base)
    return product >> (product.bit_length() - 128)


def main():
    lines = ["/* power_table.h: made by tools/power_tables.py; see shortest.c. */", ""]
    lines += [f"#define POWER_FIRST ({FIRST})", f"#define POWER_STEP {STEP}", ""]
    lines.append("/* 10**(POWER_FIRST + i * POWER_STEP): the highest 128 bits, rounded up. */")
    lines.append("static const uint64_t power_of_ten[][2] = {")
    for k in range(FIRST, LAST + 1, STEP):
        value = power(k)
        lines.append(f"    {{0x{value >> 64:016x}u, 0x{value & (1 << 64) - 1:016x}u}},")
    lines += ["};", "", "/* What the product of such a power and a power of five is short of, plus 1: two bits each. */"]
    lines.append("static const uint32_t power_error[] = {")
    errors = [power(k) - made(k) + 1 for k in range(FIRST, LAST + 1)]
    assert all(0 <= error <= 2 for error in errors)
    words = [sum(error << 2 * i for i, error in enumerate(errors[at:at + 16])) for at in range(0, len(errors), 16)]
    for at in range(0, len(words), 8):
        lines.append("    " + " ".join(f"0x{word:08x}u," for word in words[at:at + 8]))
    lines.append("};")
    with open("src/power_table.h", "w", encoding="ascii") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
