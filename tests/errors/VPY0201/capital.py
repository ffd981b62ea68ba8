true_value = true
print(true_value)
