# divides by the length of an empty list
values = []
print("in broken")
mean = sum(values) / len(values)
print("never")
