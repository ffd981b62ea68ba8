import random, math

SIZE = 5
GAMES = 60
KOMI = 7.5
EMPTY, WHITE, BLACK = 0, 1, 2
SHOW = {EMPTY: '.', WHITE: 'o', BLACK: 'x'}
PASS = -1
MAXMOVES = SIZE * SIZE * 3
MOVES = 0


def to_pos(x, y):
    return y * SIZE + x


def to_xy(pos):
    y, x = divmod(pos, SIZE)
    return x, y


class Square:
    def __init__(self, board, pos):
        self.board = board
        self.pos = pos
        self.color = EMPTY
        self.used = False

    def set_neighbours(self):
        x, y = self.pos % SIZE, self.pos // SIZE
        self.neighbours = []
        for dx, dy in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
            newx, newy = x + dx, y + dy
            if 0 <= newx < SIZE and 0 <= newy < SIZE:
                self.neighbours.append(self.board.squares[to_pos(newx, newy)])


class Board:
    def __init__(self):
        self.squares = [Square(self, pos) for pos in range(SIZE * SIZE)]
        for square in self.squares:
            square.set_neighbours()
        self.reset()

    def reset(self):
        for square in self.squares:
            square.color = EMPTY
        self.color = BLACK
        self.finished = False
        self.lastmove = -2
        self.history = []
        self.white_dead = 0
        self.black_dead = 0
        self.ko = None

    def group(self, square):
        color = square.color
        stones = {square.pos}
        liberties = set()
        stack = [square]
        while stack:
            s = stack.pop()
            for n in s.neighbours:
                if n.color == EMPTY:
                    liberties.add(n.pos)
                elif n.color == color and n.pos not in stones:
                    stones.add(n.pos)
                    stack.append(n)
        return stones, liberties

    def useful(self, pos):
        if self.squares[pos].color != EMPTY or pos == self.ko:
            return False
        me = self.color
        square = self.squares[pos]
        if all(n.color == me for n in square.neighbours):
            return False
        square.color = me
        try:
            if self.group(square)[1]:
                return True
            for n in square.neighbours:
                if n.color not in (EMPTY, me) and not self.group(n)[1]:
                    return True
            return False
        finally:
            square.color = EMPTY

    def random_move(self):
        choices = [s.pos for s in self.squares if s.color == EMPTY]
        while choices:
            i = random.randrange(len(choices))
            pos = choices[i]
            if self.useful(pos):
                return pos
            choices[i] = choices[-1]
            choices.pop()
        return PASS

    def move(self, pos):
        global MOVES
        MOVES += 1
        self.ko = None
        if pos != PASS:
            square = self.squares[pos]
            square.color = self.color
            captured = []
            for n in square.neighbours:
                if n.color == 3 - self.color:
                    stones, libs = self.group(n)
                    if not libs:
                        captured.extend(stones)
                        for p in stones:
                            self.squares[p].color = EMPTY
            if self.color == BLACK:
                self.white_dead += len(captured)
            else:
                self.black_dead += len(captured)
            if len(captured) == 1:
                self.ko = captured[0]
        elif self.lastmove == PASS:
            self.finished = True
        self.color = 3 - self.color
        self.lastmove = pos
        self.history.append(pos)

    def score(self, color):
        if color == WHITE:
            count = KOMI + self.black_dead
        else:
            count = self.white_dead
        for square in self.squares:
            squarecolor = square.color
            if squarecolor == color:
                count += 1
            elif squarecolor == EMPTY:
                surround = 0
                for neighbour in square.neighbours:
                    if neighbour.color == color:
                        surround += 1
                if surround == len(square.neighbours):
                    count += 1
        return count

    def __str__(self):
        rows = []
        for y in range(SIZE):
            rows.append(' '.join(SHOW[self.squares[to_pos(x, y)].color] for x in range(SIZE)))
        return '\n'.join(rows)


class UCTNode:
    def __init__(self):
        self.bestchild = None
        self.pos = -1
        self.wins = 0
        self.losses = 0
        self.pos_child = [None for x in range(SIZE * SIZE)]
        self.parent = None

    def play(self, board):
        color = board.color
        node = self
        path = [node]
        while True:
            pos = node.select(board)
            if pos == PASS:
                break
            board.move(pos)
            child = node.pos_child[pos]
            if not child:
                child = node.pos_child[pos] = UCTNode()
                child.pos = pos
                child.parent = node
                path.append(child)
                break
            path.append(child)
            node = child
        self.random_playout(board)
        self.update_path(board, color, path)

    def select(self, board):
        if self.bestchild and random.random() < 0.5:
            if board.useful(self.bestchild.pos):
                return self.bestchild.pos
        return board.random_move()

    def random_playout(self, board):
        for x in range(MAXMOVES):
            if board.finished:
                break
            board.move(board.random_move())

    def update_path(self, board, color, path):
        wins = board.score(BLACK) >= board.score(WHITE)
        for node in path:
            if color == BLACK:
                color = WHITE
            else:
                color = BLACK
            if wins == (color == BLACK):
                node.wins += 1
            else:
                node.losses += 1
            if node.parent:
                node.parent.bestchild = node.parent.best_child()

    def score(self):
        winrate = self.wins / float(self.wins + self.losses)
        parentvisits = self.parent.wins + self.parent.losses
        if not parentvisits:
            return winrate
        nodevisits = self.wins + self.losses
        return winrate + math.sqrt((math.log(parentvisits)) / (5 * nodevisits))

    def best_child(self):
        maxscore = -1
        maxchild = None
        for child in self.pos_child:
            if child and child.score() > maxscore:
                maxchild = child
                maxscore = child.score()
        return maxchild

    def best_visited(self):
        maxvisits = -1
        maxchild = None
        for child in self.pos_child:
            if child and (child.wins + child.losses) > maxvisits:
                maxvisits, maxchild = (child.wins + child.losses), child
        return maxchild


def computer_move(board, history):
    pos = board.random_move()
    if pos == PASS:
        return PASS
    tree = UCTNode()
    nboard = Board()
    for game in range(GAMES):
        node = tree
        nboard.reset()
        for p in history:
            nboard.move(p)
        node.play(nboard)
    best = tree.best_visited()
    return best.pos if best else PASS


def versus_cpu():
    random.seed(1)
    board = Board()
    for turn in range(6):
        pos = computer_move(board, board.history)
        if pos == PASS:
            print('I pass.')
        else:
            print('I move here:', to_xy(pos))
        board.move(pos)
        if board.finished:
            break
    print(board)
    print('WHITE:', board.score(WHITE))
    print('BLACK:', board.score(BLACK))
    print('moves played:', MOVES)


if __name__ == '__main__':
    versus_cpu()
