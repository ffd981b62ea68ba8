"""Command line options and an INI file, both parsed by hand, into one settings object."""
import sys
from typing import Any, Dict, List, Optional, Tuple

INI = """
; global settings
[server]
host = example.org
port = 8080
debug = yes
timeout = 2.5

[paths]
root = /srv/www
logs = %(root)s/logs
extra = a, b , c

[empty]
"""


class ConfigError(Exception):
    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line

    def __str__(self) -> str:
        base = super().__str__()
        return f"line {self.line}: {base}" if self.line else base


class Section:
    def __init__(self, name: str):
        self.name = name
        self._values: Dict[str, str] = {}

    def set(self, key: str, value: str) -> None:
        self._values[key.strip().lower()] = value.strip()

    def get(self, key: str, default: Optional[str] = None) -> Optional[str]:
        value = self._values.get(key, default)
        if value is None:
            return None
        while '%(' in value:
            start = value.index('%(')
            end = value.index(')s', start)
            name = value[start + 2:end]
            value = value[:start] + self._values[name] + value[end + 2:]
        return value

    def getint(self, key: str, default: int = 0) -> int:
        v = self.get(key)
        return default if v is None else int(v)

    def getfloat(self, key: str, default: float = 0.0) -> float:
        v = self.get(key)
        return default if v is None else float(v)

    def getboolean(self, key, default=False):
        v = self.get(key)
        if v is None:
            return default
        states = {'1': True, 'yes': True, 'true': True, 'on': True,
                  '0': False, 'no': False, 'false': False, 'off': False}
        if v.lower() not in states:
            raise ConfigError(f'Not a boolean: {v}')
        return states[v.lower()]

    def getlist(self, key: str) -> List[str]:
        return [p.strip() for p in (self.get(key) or '').split(',') if p.strip()]

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __contains__(self, key):
        return key in self._values


class Config:
    def __init__(self):
        self.sections: Dict[str, Section] = {}

    @classmethod
    def parse(cls, text: str) -> 'Config':
        config = cls()
        current: Optional[Section] = None
        for number, raw in enumerate(text.split('\n'), 1):
            line = raw.strip()
            if not line or line[0] in ';#':
                continue
            if line.startswith('['):
                if not line.endswith(']'):
                    raise ConfigError('unclosed section', number)
                current = config.sections.setdefault(line[1:-1], Section(line[1:-1]))
            elif '=' in line:
                if current is None:
                    raise ConfigError('value outside of a section', number)
                key, _, value = line.partition('=')
                current.set(key, value)
            else:
                raise ConfigError('cannot parse %r' % line, number)
        return config

    def __getitem__(self, name: str) -> Section:
        return self.sections[name]


def parse_args(argv: List[str]) -> Tuple[Dict[str, Any], List[str]]:
    options: Dict[str, Any] = {'verbose': 0, 'output': None, 'define': []}
    rest = []
    it = iter(argv)
    for arg in it:
        if arg == '--':
            rest.extend(it)
        elif arg in ('-v', '--verbose'):
            options['verbose'] += 1
        elif arg.startswith('--output='):
            options['output'] = arg.split('=', 1)[1]
        elif arg == '-o':
            options['output'] = next(it, None)
            if options['output'] is None:
                raise ConfigError('-o needs a value')
        elif arg.startswith('-D'):
            name, _, value = arg[2:].partition('=')
            options['define'].append((name, value or '1'))
        elif arg.startswith('-'):
            raise ConfigError(f'unknown option {arg}')
        else:
            rest.append(arg)
    return options, rest


def main():
    config = Config.parse(INI)
    server = config['server']
    print(server.get('host'), server.getint('port') + 1, server.getfloat('timeout') * 2, server.getboolean('debug'))
    print(config['paths'].get('logs'), config['paths'].getlist('extra'), len(config['empty']), 'x' in server)
    print(server.get('nope'), server.get('nope', 'default'), server.getint('nope', 7), list(server))
    for bad in ['[x', 'a = 1', '[s]\nnonsense']:
        try:
            Config.parse(bad)
        except ConfigError as e:
            print('error:', e)
    try:
        server.getboolean('host')
    except ConfigError as e:
        print('error:', e, e.line)
    for line in ['-v -v file1 -o out.txt file2', '-DX -DY=2 --output=z', '-- -v x', '-q', '-o', '']:
        try:
            options, rest = parse_args(line.split())
            print(options['verbose'], options['output'], options['define'], rest)
        except ConfigError as e:
            print('usage error:', e)
    print(parse_args(sys.argv[1:])[1])


main()
