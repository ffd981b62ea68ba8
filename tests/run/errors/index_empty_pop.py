# pop from an empty list
stack = [1, 2]
while True:
    print(stack.pop())
