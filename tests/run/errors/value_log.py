# math domain error of log
import math

x = 100.0
while True:
    print(math.log(x))
    x -= 50
