# ValueError of chr() out of range
for k in (65, 233, 1114111, 1114112):
    print(len(chr(k)))
