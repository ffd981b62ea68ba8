# fields given in several methods and through other objects
class Parser:
    def start(self, text):
        self.text = text
        self.pos = 0
        return self

    def word(self):
        while self.pos < len(self.text) and self.text[self.pos] == ' ':
            self.pos += 1
        begin = self.pos
        while self.pos < len(self.text) and self.text[self.pos] != ' ':
            self.pos += 1
        self.last = self.text[begin:self.pos]
        return self.last


p = Parser().start('  to be  or')
print(p.word(), p.word(), p.last, p.pos, repr(p.word()), repr(p.word()))
p.start('x')
p.pos = 1
print(repr(p.word()), hasattr(p, 'text'), hasattr(p, 'nothing'))
