class Stack(list):
    pass


print(Stack())
