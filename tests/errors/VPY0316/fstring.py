word = "abc"
print(f"{word:.2f}")
