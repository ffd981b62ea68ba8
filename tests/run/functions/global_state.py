# module level state changed through functions
stack = []
limits = {'max': 3}
errors = 0


def push(x):
    global errors
    if len(stack) >= limits['max']:
        errors += 1
        return False
    stack.append(x)
    return True


def configure(n):
    limits['max'] = n


def reset():
    global stack, errors
    stack = []
    errors = 0


print([push(i) for i in range(5)], stack, errors)
configure(10)
print(push(99), stack)
reset()
print(stack, errors, push('x'), len(stack))
