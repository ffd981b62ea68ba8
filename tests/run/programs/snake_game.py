# a snake game driven by a script, with fruit from a fixed sequence
from collections import deque

DIRS = {'^': (-1, 0), 'v': (1, 0), '<': (0, -1), '>': (0, 1)}


class GameOver(Exception):
    pass


class Snake:
    def __init__(self, height, width, fruits):
        self.h, self.w = height, width
        self.body = deque([(height // 2, 1), (height // 2, 0)])
        self.fruits = iter(fruits)
        self.fruit = next(self.fruits)
        self.score = 0
        self.dir = '>'

    def turn(self, d):
        dr, dc = DIRS[d]
        hr, hc = self.body[0]
        if (hr + dr, hc + dc) != self.body[1]:
            self.dir = d

    def step(self):
        dr, dc = DIRS[self.dir]
        r, c = self.body[0]
        r, c = r + dr, c + dc
        if not (0 <= r < self.h and 0 <= c < self.w):
            raise GameOver('hit the wall at %d,%d' % (r, c))
        grow = (r, c) == self.fruit
        if not grow:
            self.body.pop()
        if (r, c) in self.body:
            raise GameOver('bit itself at %d,%d' % (r, c))
        self.body.appendleft((r, c))
        if grow:
            self.score += 10
            self.fruit = next(self.fruits, None)

    def draw(self):
        print('+' + '-' * self.w + '+')
        for r in range(self.h):
            line = ''
            for c in range(self.w):
                if (r, c) == self.body[0]:
                    line += '@'
                elif (r, c) in self.body:
                    line += 'o'
                else:
                    line += '*' if (r, c) == self.fruit else ' '
            print('|' + line + '|')
        print('+' + '-' * self.w + '+')


def play(script, fruits):
    game = Snake(5, 8, fruits)
    steps = 0
    try:
        for ch in script:
            if ch in DIRS:
                game.turn(ch)
            game.step()
            steps += 1
    except GameOver as e:
        print('game over:', e)
    game.draw()
    print('score', game.score, 'length', len(game.body), 'steps', steps)


play('>>>>', [(2, 3), (0, 0)])
play('..v.<<^^^.', [(2, 2), (3, 3), (2, 1), (1, 2)])
play('..v<^>>', [(2, 2), (2, 3), (3, 3), (3, 2), (0, 0)])
play('.......', [])  if False else print('done')
