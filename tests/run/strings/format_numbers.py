# format specs of numbers exhaustively: sign, fill, align, grouping, precision, type over many values
ints = [0, 1, -1, 42, -42, 1000, -1234567, 9223372036854775807]
specs = ["d", "5d", "<6d", ">6d", "^6d", "=+6d", "06d", "+d", " d", ",d", "_d", "x", "X", "o", "b", "#x", "#o", "#b", "08x", "#010x", "+,d", "*^12d", "012,d", "_x", "_b", "e", ".1f", "%", "g"]
for s in specs:
    print("%-7s" % s, "|".join([format(v, s) for v in ints]))
floats = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1e10, 1.5e-7, 123456.789, 1e100, 0.1, 2.5, 99.995]
fspecs = ["", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f", "^10.2f", "010.2f", "+.2f", " .2f", ",.2f", "e", ".2e", "E", "g", ".3g", ".10g", "G", "%", ".1%", "#.0f", "=+10.1f", "*>12.3f", ".17g", ".1e", "n", "_.1f", "#g"]
for s in fspecs:
    print("%-7s" % s, "|".join([format(v, s) for v in floats]))
for v in (float("inf"), -float("inf"), float("nan")):
    print(format(v, "f"), format(v, "8.2f"), format(v, "e"), format(v, "+g"), format(v, "08.1f"), format(v, "%"), format(v, "F"))
