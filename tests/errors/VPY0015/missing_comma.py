colours = ["red" "green", 3 4]
print(colours)
