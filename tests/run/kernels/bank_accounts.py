# parallel lists as a small data base: deposits, transfers, interest, statements, search, sorting by columns
names = []
balances = []
history = []


def open_account(name, start=0.0):
    if name in names:
        return False
    names.append(name)
    balances.append(start)
    history.append([("open", start)])
    return True


def deposit(name, amount):
    i = names.index(name)
    balances[i] += amount
    history[i].append(("deposit", amount))


def transfer(src, dst, amount):
    i, j = names.index(src), names.index(dst)
    if balances[i] < amount:
        history[i].append(("refused", amount))
        return False
    balances[i] -= amount
    balances[j] += amount
    history[i].append(("to " + dst, -amount))
    history[j].append(("from " + src, amount))
    return True


def interest(rate):
    for i in range(len(names)):
        gain = round(balances[i] * rate, 2)
        if gain:
            deposit(names[i], gain)


def statement(name):
    i = names.index(name)
    print("-- %s %s" % (name, "-" * (24 - len(name))))
    running = 0.0
    for what, amount in history[i]:
        if what != "refused":
            running += amount
        print("   %-12s %8.2f %8.2f" % (what, amount, running))
    assert abs(running - balances[i]) < 1e-9
    return running


print(open_account("ann", 100.0), open_account("bob"), open_account("ann"), open_account(name="cid", start=12.5))
deposit("bob", 50.25)
print(transfer("ann", "bob", 30.0), transfer("cid", "ann", 99.0), transfer("bob", "cid", 0.25))
interest(0.015)
total = 0.0
for n in names:
    total += statement(n)
print("total %.2f" % total)
order = sorted(range(len(names)), key=lambda i: -balances[i])
print([(names[i], round(balances[i], 2)) for i in order])
print(sum([len(h) for h in history]), [w for h in history for w, a in h if a < 0])
