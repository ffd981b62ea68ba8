# repr of strings: quote choice, escapes, control and non-printing characters, in containers
samples = ["plain", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "cr\r", "back\\slash", "nul\0", "bell\x07", "esc\x1b", "del\x7f", "\x80\x9f\xa0\xad", "é", "ß", "日本", "😀", "\u200b", "\u2028", "\ufeff", "\ue000", "''", '""', "\\'", ""]
for s in samples:
    print(repr(s), len(s), len(repr(s)))
print(samples[1:4], (samples[4],), [[s] for s in samples[5:8]])
print(ascii("é日😀\n'"), "%r" % "a'b", "%r" % "x\ty", "{!r}".format("\\"))
print(str("it's") + repr("it's"), [str("a"), repr("a")], repr(repr("a'b")))
