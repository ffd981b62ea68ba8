# also imports third, which has run already
print("second start")
import third
name = "second uses " + third.value
runs = 1
print("second end")
