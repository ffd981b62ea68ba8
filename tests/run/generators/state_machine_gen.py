# a generator as a state machine fed by send
def turnstile():
    coins = 0
    state = 'locked'
    while True:
        event = yield state + str(coins)
        if event == 'coin':
            coins += 1
            state = 'open'
        elif event == 'push' and state == 'open':
            state = 'locked'


t = turnstile()
print(next(t))
for e in ['push', 'coin', 'coin', 'push', 'push']:
    print(e, t.send(e))
t.close()
try:
    t.send('coin')
except StopIteration:
    print('closed')
