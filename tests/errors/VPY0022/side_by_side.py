x = b"a" "b"
print(x)
