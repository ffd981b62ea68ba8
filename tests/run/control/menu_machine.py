# a command loop with match, nested loops, try and early exits
SCRIPT = [
    'push 3', 'push 4', 'add', 'dup', 'mul', 'print',
    'push 5', 'loop 3 dec', 'print', 'pop', 'pop', 'pop', 'fly', 'push x', 'if zero skip',
    'push 0', 'if zero push9', 'print', 'quit', 'print',
]


def run(script):
    stack = []
    errors = 0
    for number, line in enumerate(script, start=1):
        try:
            match line.split():
                case ['push', n]:
                    stack.append(int(n))
                case ['pop']:
                    stack.pop()
                case ['add' | 'mul' as op]:
                    b, a = stack.pop(), stack.pop()
                    stack.append(a + b if op == 'add' else a * b)
                case ['dup']:
                    stack.append(stack[-1])
                case ['loop', times, action]:
                    for i in range(int(times)):
                        if action != 'dec':
                            break
                        stack[-1] -= 1
                    else:
                        print('loop ran', times)
                case ['if', 'zero', action]:
                    if stack and stack[-1] == 0:
                        if action == 'push9':
                            stack.append(9)
                    else:
                        print('not zero:', action)
                        continue
                case ['print']:
                    print(number, stack)
                case ['quit']:
                    break
                case [unknown, *_]:
                    print(number, 'unknown', unknown)
                    errors += 1
        except IndexError:
            print(number, 'stack is empty')
            errors += 1
        except ValueError as e:
            print(number, 'error:', e)
            errors += 1
    else:
        print('ran to the end')
    return stack, errors


print(run(SCRIPT))
print(run(['push 1', 'push 2']))
print(run([]))
