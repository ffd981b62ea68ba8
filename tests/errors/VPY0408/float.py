class Celsius(float):
    pass


print(Celsius(3.0))
