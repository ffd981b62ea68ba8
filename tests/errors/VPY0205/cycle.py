import _left
print(_left.value)
