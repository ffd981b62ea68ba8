# imports third before its own body goes on
print("first start")
import third
name = "first uses " + third.value
runs = 1
print("first end")
