# a phone book with commands, reverse lookup and report
COMMANDS = '''
add ann 5551
add bob 5552
add cid 5553
add ann 5554
find ann
find dan
rename bob robert
remove cid
remove cid
whose 5552
whose 9999
list
'''


def run(commands):
    book = {}
    owner = {}
    for line in commands.strip().split('\n'):
        words = line.split()
        op = words[0]
        args = words[1:]
        if op == 'add':
            name, number = args
            book.setdefault(name, []).append(int(number))
            owner[int(number)] = name
        elif op == 'find':
            nums = book.get(args[0])
            if nums is None:
                print(args[0], 'not found')
            else:
                print(args[0], 'has', ', '.join(str(n) for n in nums))
        elif op == 'rename':
            old, new = args
            book[new] = book.pop(old)
            for n in book[new]:
                owner[n] = new
        elif op == 'remove':
            gone = book.pop(args[0], [])
            for n in gone:
                del owner[n]
            print('removed', len(gone))
        elif op == 'whose':
            print(args[0], 'belongs to', owner.get(int(args[0]), 'nobody'))
        elif op == 'list':
            for name in sorted(book):
                print('%-8s %r' % (name, book[name]))
    return book, owner


book, owner = run(COMMANDS)
print(book)
print(owner)
