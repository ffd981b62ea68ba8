import string
f = string.Formatter()
print(f.format("{0} {1} {name!r:>8}", 1, "x", name="z"))
print(f.vformat("{a}-{b:03d}", (), {"a": 1, "b": 2}))
for t in f.parse("a{b!r:>{w}}c{{d}}{0.x[1]}"):
    print(t)
import string
class Up(string.Formatter):
    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "<" + key + ">")
        return super().get_value(key, args, kwargs)
print(Up().format("{name!u} {missing}", name="bob"))
