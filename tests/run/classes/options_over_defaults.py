class Config:
    DEFAULTS = {'host': 'localhost', 'port': 8080, 'debug': False}
    def __init__(self, **overrides):
        self.values = {**self.DEFAULTS, **overrides}
c = Config(port=9000, debug=True)
print(c.values)
d = Config()
print(d.values)
e = Config(host='h')
print(e.values)
