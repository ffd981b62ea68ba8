# adventure game with world data in dicts of dicts of lists, messy globals
import sys, re, json, textwrap
WORLD = {
  'hall': {'desc': 'A dusty hall.', 'exits': {'north': 'library', 'east': ('kitchen', 'locked')}, 'items': ['lamp', 'rug']},
  'library': {'desc': 'Books everywhere. It is dark.', 'exits': {'south': 'hall'}, 'items': [], 'dark': True, 'visits': 0},
  'kitchen': {'desc': 'Smells of onions.', 'exits': {'west': 'hall'}, 'items': ['knife', {'name': 'pot', 'weight': 4.5, 'contains': ['key', None]}]},
}
state = {'room': 'hall', 'inv': [], 'turns': 0, 'score': 0.0, 'flags': set(), 'log': None}
def name_of(item):
    return item['name'] if isinstance(item, dict) else item
def weight(item):
    try: return item['weight']
    except TypeError: return {'lamp': 2, 'rug': 5}.get(item, 1)
def find(items, word):
    for i, it in enumerate(items):
        if name_of(it) == word: return i
    return -1
class Command(Exception): pass
verbs = {}
def verb(*names, **opts):
    def deco(fn):
        for n in names: verbs[n] = (fn, opts.get('args', 0))
        fn.help = fn.__doc__ or 'no help'
        return fn
    return deco
@verb('look', 'l')
def do_look():
    """look around"""
    room = WORLD[state['room']]
    if room.get('dark') and 'lit' not in state['flags']: return 'It is too dark.'
    room['visits'] = room.get('visits', 0) + 1
    s = room['desc']
    if room['items']: s += ' You see: ' + ', '.join(sorted(name_of(i) for i in room['items'])) + '.'
    return s + ' Exits: %s.' % '/'.join(sorted(room['exits']))
@verb('go', args=1)
def do_go(where):
    room = WORLD[state['room']]
    dest = room['exits'].get(where)
    if dest is None: raise Command("can't go %s" % where)
    if type(dest) is tuple:
        dest, lock = dest
        if lock == 'locked' and 'key' not in state['flags']: raise Command('The door is ' + lock)
        room['exits'][where] = dest
    state['room'] = dest
    return do_look()
@verb('take', 'get', args=1)
def do_take(what):
    items = WORLD[state['room']]['items']
    i = find(items, what)
    if i < 0: raise Command('no %s here' % what)
    it = items[i]
    if weight(it) + sum(map(weight, state['inv'])) > 8: raise Command('too heavy: %s' % weight(it))
    state['inv'].append(items.pop(i))
    state['score'] += 1 / (1 + len(state['inv']))
    return 'taken'
@verb('drop', args=1)
def do_drop(what):
    i = find(state['inv'], what)
    if i == -1: raise Command("you don't have it")
    WORLD[state['room']]['items'].append(state['inv'].pop(i)); return 'dropped'
@verb('light')
def do_light():
    if find(state['inv'], 'lamp') >= 0: state['flags'].add('lit'); return 'The lamp glows.'
    raise Command('no lamp')
@verb('use', args=2)
def do_use(a, b):
    if (a, b) == ('knife', 'door'): state['flags'].add('key'); return 'click'
    return 'nothing happens with %s and %s' % (a, b)
@verb('inv', 'i')
def do_inv():
    return 'You have ' + (', '.join(map(name_of, state['inv'])) or 'nothing')
def play(script):
    out = []
    for line in script:
        words = re.sub(r'\b(the|a|an|to|on)\b', '', line.lower()).split()
        if not words: continue
        state['turns'] += 1
        fn, n = verbs.get(words[0], (None, 0))
        try:
            if fn is None: raise Command('I do not know %r' % words[0])
            if len(words) - 1 != n: raise Command('%s needs %d word%s' % (words[0], n, 's' * (n != 1)))
            r = fn(*words[1:])
        except Command as c: r = '! ' + str(c)
        out.append('%2d> %s\n%s' % (state['turns'], line, textwrap.fill(r, 50, initial_indent='   ', subsequent_indent='   ')))
    return '\n'.join(out)
print(play(['look', 'take the lamp', 'take rug', 'go north', 'light', 'look', 'go south', 'go east', 'use knife on door', 'go east', 'take pot', 'i', 'take knife', 'drop lamp', 'inv', 'dance', 'go', 'go up', 'drop x', 'look']))
print(state['score'], sorted(state['flags']), state['room'], state['log'])
print(json.dumps(WORLD, sort_keys=True)[:200])
print(sorted(set(f.__name__ + ': ' + f.help for f, _ in verbs.values())))
