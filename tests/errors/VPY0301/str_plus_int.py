age = 41
print("next year: " + (age + 1))
