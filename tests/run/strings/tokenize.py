# a tokenizer of a small language with identifiers, numbers, strings, operators, comments
SOURCE = '''let x1 = 3.5 * (y_2 + 10); // comment
print("hi \\"there\\"", x1 >= 2 && !done)
while (i < 10) { i += 1 }'''
KEYWORDS = ["let", "print", "while", "if"]
TWO = [">=", "<=", "==", "!=", "&&", "||", "+=", "-="]


def tokens(src):
    out = []
    i = 0
    line = 1
    while i < len(src):
        c = src[i]
        if c == "\n":
            line += 1
            i += 1
        elif c in " \t":
            i += 1
        elif src.startswith("//", i):
            while i < len(src) and src[i] != "\n":
                i += 1
        elif c.isalpha() or c == "_":
            j = i
            while j < len(src) and (src[j].isalnum() or src[j] == "_"):
                j += 1
            word = src[i:j]
            out.append((line, "KEY" if word in KEYWORDS else "NAME", word))
            i = j
        elif c.isdigit():
            j = i
            dots = 0
            while j < len(src) and (src[j].isdigit() or src[j] == "."):
                dots += src[j] == "."
                j += 1
            out.append((line, "FLOAT" if dots else "INT", src[i:j]))
            i = j
        elif c == '"':
            j = i + 1
            text = ""
            while src[j] != '"':
                if src[j] == "\\":
                    j += 1
                text += src[j]
                j += 1
            out.append((line, "STR", text))
            i = j + 1
        elif src[i:i + 2] in TWO:
            out.append((line, "OP", src[i:i + 2]))
            i += 2
        else:
            out.append((line, "OP", c))
            i += 1
    return out


toks = tokens(SOURCE)
for line, kind, text in toks:
    print(line, kind.ljust(5), repr(text))
print(len(toks), len([t for t in toks if t[1] == "OP"]))
