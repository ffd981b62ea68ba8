# parsing of a small configuration text into lists of pairs, with comments, sections, types
TEXT = """
; settings
[server]
host = example.org
port = 8080   # main port
debug = true

[client]
name = "Ann B."
retries=3
ratio = 0.75
empty =
"""


def parse(text):
    section = ""
    items = []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if "#" in line:
            line = line[:line.index("#")].rstrip()
        if not line or line[0] == ";":
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            continue
        key, sep, value = line.partition("=")
        items.append((section, key.strip(), value.strip().strip('"'), number))
    return items


def kind(v):
    if v == "":
        return "empty"
    if v.lower() in ("true", "false"):
        return "bool"
    if v.lstrip("+-").isdigit():
        return "int"
    if v.replace(".", "", 1).isdigit():
        return "float"
    return "str"


for section, key, value, line in parse(TEXT):
    print(f"{line:>2} {section}.{key:<8} = {value!r:<15} {kind(value)}")
ports = [int(v) for s, k, v, n in parse(TEXT) if k == "port"]
print(ports, sum([float(v) for s, k, v, n in parse(TEXT) if kind(v) in ("int", "float")]))
