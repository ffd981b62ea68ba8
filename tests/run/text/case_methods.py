# upper, lower, title, capitalize, swapcase, casefold and predicates
s = 'hello World 42'
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())
print("they're bill's".title(), 'ß'.upper(), 'Straße'.casefold())
print('abc'.islower(), 'aBc'.islower(), 'ABC1'.isupper(), ''.isupper(), '12'.islower())
print('Hello World'.istitle(), 'Hello world'.istitle())
print('éÀñ'.upper(), 'ÉÀÑ'.lower(), 'ωΣ'.swapcase())
