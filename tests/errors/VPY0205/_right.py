from _left import value
other = value + 1
