# an INI reader with sections, typed getters, interpolation and errors
class ConfigError(Exception):
    def __init__(self, line, message):
        super().__init__('line %d: %s' % (line, message))
        self.line = line


class Config:
    TRUE = ('yes', 'true', 'on', '1')
    FALSE = ('no', 'false', 'off', '0')

    def __init__(self, text):
        self.sections = {}
        current = self.sections.setdefault('', {})
        for n, raw in enumerate(text.splitlines(), 1):
            line = raw.split(';', 1)[0].strip()
            if not line:
                continue
            if line[0] == '[':
                if not line.endswith(']'):
                    raise ConfigError(n, 'missing ]')
                current = self.sections.setdefault(line[1:-1].strip(), {})
            elif '=' in line:
                key, value = (p.strip() for p in line.split('=', 1))
                if key in current:
                    raise ConfigError(n, 'duplicate key ' + key)
                current[key] = value
            else:
                raise ConfigError(n, 'cannot read %r' % line)

    def get(self, section, key, default=None):
        value = self.sections.get(section, {}).get(key)
        if value is None:
            value = self.sections[''].get(key, default)
        while value is not None and '$' in value:
            before, _, rest = value.partition('$')
            name = ''
            while rest and rest[0].isalnum():
                name, rest = name + rest[0], rest[1:]
            value = before + (self.get(section, name) or '?') + rest
        return value

    def get_int(self, section, key, default=0):
        text = self.get(section, key)
        return default if text is None else int(text)

    def get_bool(self, section, key):
        text = (self.get(section, key) or 'no').lower()
        if text not in self.TRUE + self.FALSE:
            raise ValueError('not a boolean: ' + text)
        return text in self.TRUE


c = Config('''root = /srv ; default
[web]
port = 8080
path = $root/www/$name
name = site
debug = On
[db]
port = none''')
print(c.get('web', 'path'), c.get_int('web', 'port') + 1, c.get_bool('web', 'debug'), c.get_bool('web', 'x'))
print(c.get('db', 'root'), c.get('db', 'user'), c.get('db', 'user', 'admin'), c.get_int('db', 'user', 7), list(c.sections))
for f in (lambda: c.get_int('db', 'port'), lambda: int(c.get_bool('db', 'port'))):
    try:
        f()
    except ValueError as e:
        print('ValueError', e)
for bad in ('[x', 'a=1\na=2', '\n\nwhat'):
    try:
        Config(bad)
    except ConfigError as e:
        print(e.line, e)
