big = 10L
print(big)
