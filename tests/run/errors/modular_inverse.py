# ValueError: base is not invertible for the given modulus
for a in (3, 5, 4):
    print(pow(a, -1, 8))
