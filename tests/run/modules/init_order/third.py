# runs once
print("third runs")
value = "three"
