def area(w, h):
    return w * h


sides = {"w": 2, "h": 3}
print(area(**sides))
