# Module variables: constants, changed from functions, shared by functions.
LIMIT = 5
count = 0
log = []


def visit(n):
    global count
    count += n
    if count > LIMIT:
        log.append(n)


for n in range(5):
    visit(n)
print(count, log)
