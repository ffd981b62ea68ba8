"""A scripted text adventure, dictionaries for everything."""

rooms = {
    'hall': {'desc': 'A dusty hall.', 'exits': {'north': 'library', 'east': 'kitchen'}, 'items': ['lamp']},
    'library': {'desc': 'Rows of rotten books.', 'exits': {'south': 'hall'}, 'items': ['book', 'key'], 'dark': True},
    'kitchen': {'desc': 'Something smells.', 'exits': {'west': 'hall', 'down': 'cellar'}, 'items': []},
    'cellar': {'desc': 'Cold and wet. A chest stands here.', 'exits': {'up': 'kitchen'}, 'items': ['chest'], 'locked': True},
}

player = {'room': 'hall', 'inventory': [], 'moves': 0, 'score': 0, 'lit': False}
SYN = {'n': 'go north', 's': 'go south', 'e': 'go east', 'w': 'go west', 'u': 'go up', 'd': 'go down', 'i': 'inventory', 'l': 'look', 'get': 'take'}


def here():
    return rooms[player['room']]


def look():
    room = here()
    if room.get('dark') and not player['lit']:
        print("It is pitch dark.")
        return
    print(room['desc'])
    if room['items']:
        print("You see:", ', '.join(sorted(room['items'])))
    print("Exits:", ' '.join(room['exits']))


def go(direction):
    exits = here()['exits']
    if direction not in exits:
        print("You can't go that way.")
        return
    target = exits[direction]
    if rooms[target].get('locked') and 'key' not in player['inventory']:
        print("The door is locked.")
        return
    player['room'] = target
    player['score'] += 5
    look()


def take(thing):
    room = here()
    if room.get('dark') and not player['lit']:
        print("You can't see a thing.")
    elif thing in room['items']:
        if thing == 'chest':
            print("Too heavy!")
            return
        room['items'].remove(thing)
        player['inventory'].append(thing)
        player['score'] += 10
        print("Taken.")
    else:
        print("No %s here." % thing)


def drop(thing):
    try:
        player['inventory'].remove(thing)
    except ValueError:
        print("You don't have it.")
    else:
        here()['items'].append(thing)
        print("Dropped.")


def light(thing):
    if thing == 'lamp' and 'lamp' in player['inventory']:
        player['lit'] = True
        print("The lamp glows.")
    else:
        print("You can't light that.")


def opening(thing):
    if thing == 'chest' and player['room'] == 'cellar':
        player['score'] += 100
        print("Gold! You win.")
        return True
    print("Nothing happens.")
    return False


def inventory():
    inv = player['inventory']
    print("You carry", ', '.join(inv) if inv else "nothing")


COMMANDS = {'go': go, 'take': take, 'drop': drop, 'light': light, 'open': opening}
NOARG = {'look': look, 'inventory': inventory}


def play(script):
    look()
    for line in script:
        print('>', line)
        player['moves'] += 1
        words = line.lower().split()
        if words[0] in SYN:
            words[0:1] = SYN[words[0]].split()
        verb, *args = words
        if verb == 'quit':
            break
        if verb in NOARG and not args:
            NOARG[verb]()
        elif verb in COMMANDS and len(args) == 1:
            if COMMANDS[verb](args[0]):
                break
        else:
            print("I don't understand.")
    print("Score {score} in {moves} moves, at {room}".format(**player))


play("""look
dance
n
get key
s
get lamp
light lamp
n
get key
get gold
get book
drop book
drop book
s
i
e
d
take chest
open chest
i""".splitlines())
