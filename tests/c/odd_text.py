# What breaks comments and strings of C: */ /* ??/ and a backslash at the end \
a = "*/ comment /* ??/ ??= %d %s \\"  # */ here too ??/
b = 'quote " and \' and tab\t and nul\0 and é and 日本 and \x7f'  # \
c = "hex digits after an escape: \x1fabc \x00123"
d = """two
lines */ //"""
print(a)
print(len(b), len(c))
print(d, "?" "?/", end="\n\\\n")
