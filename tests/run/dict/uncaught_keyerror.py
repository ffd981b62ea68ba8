# uncaught KeyError ends the program with status 1 # exit 1
prices = {'tea': 2, 'milk': 1}
print(prices['tea'])
print(prices['coffee'])
print('not reached')
