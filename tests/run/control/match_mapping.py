# match with mapping patterns and captured rest
def handle(event):
    match event:
        case {'type': 'key', 'code': code}:
            return 'key ' + code
        case {'type': 'click', 'x': x, 'y': y}:
            return 'click at %s,%s' % (x, y)
        case {'type': t, **rest}:
            return t + ' with ' + ' '.join(sorted(rest))
        case _:
            return 'no type'


print(handle({'type': 'key', 'code': 'F1'}))
print(handle({'type': 'click', 'x': '3', 'y': '4', 'z': '0'}))
print(handle({'type': 'drag', 'from': 'a', 'to': 'b'}))
print(handle({'x': '1'}))
print(handle({}))
