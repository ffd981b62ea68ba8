# l-systems interpreted by a turtle and rasterised
import math


def grow(axiom, rules, n):
    for _ in range(n):
        axiom = ''.join(rules.get(c, c) for c in axiom)
    return axiom


class Turtle:
    def __init__(self, angle):
        self.x = self.y = 0.0
        self.heading = 0.0
        self.angle = angle
        self.stack = []
        self.points = [(0.0, 0.0)]

    def run(self, program):
        for c in program:
            if c in 'FG':
                self.x += math.cos(math.radians(self.heading))
                self.y += math.sin(math.radians(self.heading))
                self.points.append((self.x, self.y))
            elif c == '+':
                self.heading += self.angle
            elif c == '-':
                self.heading -= self.angle
            elif c == '[':
                self.stack.append((self.x, self.y, self.heading))
            elif c == ']':
                self.x, self.y, self.heading = self.stack.pop()
        return self

    def bounds(self):
        xs, ys = zip(*self.points)
        return min(xs), max(xs), min(ys), max(ys)

    def raster(self):
        cells = {(round(x), round(y)) for x, y in self.points}
        x0, x1 = min(x for x, _ in cells), max(x for x, _ in cells)
        y0, y1 = min(y for _, y in cells), max(y for _, y in cells)
        return [''.join('#' if (x, y) in cells else ' ' for x in range(x0, x1 + 1)).rstrip() for y in range(y1, y0 - 1, -1)]


print(grow('A', {'A': 'AB', 'B': 'A'}, 6))
print([len(grow('A', {'A': 'AB', 'B': 'A'}, n)) for n in range(10)])
koch = Turtle(90).run(grow('F', {'F': 'F+F-F-F+F'}, 2))
print(len(koch.points), ['%.1f' % v for v in koch.bounds()])
print('\n'.join(koch.raster()))
hilbert = Turtle(90).run(grow('A', {'A': '+BF-AFA-FB+', 'B': '-AF+BFB+FA-'}, 3))
print(len(set((round(x), round(y)) for x, y in hilbert.points)), ['%.0f' % abs(v) for v in hilbert.bounds()])
plant = grow('X', {'X': 'F[+X]F[-X]+X', 'F': 'FF'}, 3)
t = Turtle(20).run(plant)
print(len(plant), plant.count('['), len(t.points), t.stack, '%.3f %.3f' % (t.x, t.y))
