# isalpha, isdigit, isalnum, isspace, isidentifier, isprintable, isascii and friends
for w in ['abc', 'a1', '12', '', ' ', '\t\n', '_x1', '1x', 'a b', 'é', '²', '½', '٣', 'x\n']:
    print(ascii(w), w.isalpha(), w.isdigit(), w.isalnum(), w.isspace(),
          w.isdecimal(), w.isnumeric(), w.isidentifier(), w.isprintable(), w.isascii())
