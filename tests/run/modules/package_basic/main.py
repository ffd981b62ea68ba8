# a package with submodules and an __init__ that runs first
import animals
import animals.dog
from animals import cat
from animals.dog import speak as bark

print(animals.KIND, animals.describe("cow"))
print(animals.dog.speak(), cat.speak(), bark(), animals.cat.LEGS)
