b = b"é"
print(b)
