from _right import other
value = other + 1
