mode = 0o798
print(mode)
