"""Tic-tac-toe, othello and connect-four engines with a common protocol."""
from __future__ import annotations
import math, random, sys
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Iterable, Protocol, TypeVar, Generic, Hashable, Callable, Optional, Literal, Final
Move = TypeVar("Move", bound=Hashable)
Player = Literal[1, -1]
INF: Final = math.inf
class Game(ABC, Generic[Move]):
    player: Player = 1
    @abstractmethod
    def moves(self) -> list[Move]: ...
    @abstractmethod
    def play(self, m: Move) -> Game[Move]: ...
    @property
    @abstractmethod
    def winner(self) -> int | None:
        """1, -1, 0 for a draw, None while it goes on"""
    def heuristic(self) -> float: return 0.0
class TicTacToe(Game[int]):
    LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    def __init__(self, board: tuple[int, ...] = (0,) * 9, player: Player = 1):
        self.board, self.player = board, player
    def moves(self): return [i for i, c in enumerate(self.board) if not c]
    def play(self, m):
        if self.board[m]: raise ValueError(f"square {m} taken")
        b = list(self.board); b[m] = self.player
        return TicTacToe(tuple(b), -self.player)
    @property
    def winner(self):
        for a, b, c in self.LINES:
            if self.board[a] and self.board[a] == self.board[b] == self.board[c]: return self.board[a]
        return 0 if all(self.board) else None
    def __str__(self): return "\n".join(" ".join(".XO"[c] for c in self.board[r:r + 3]) for r in (0, 3, 6))
    def __hash__(self): return hash((self.board, self.player))
    def __eq__(self, o): return (self.board, self.player) == (o.board, o.player)
class Connect(Game[int]):
    W, H, N = 5, 4, 3
    def __init__(self, cols=None, player=1, last=None):
        self.cols = cols or tuple(() for _ in range(self.W)); self.player = player; self.last = last
    def moves(self): return sorted((c for c in range(self.W) if len(self.cols[c]) < self.H), key=lambda c: abs(c - self.W // 2))
    def play(self, m):
        cols = self.cols[:m] + (self.cols[m] + (self.player,),) + self.cols[m + 1:]
        return type(self)(cols, -self.player, (m, len(self.cols[m])))
    def at(self, x, y): return self.cols[x][y] if 0 <= x < self.W and 0 <= y < len(self.cols[x]) else 0
    @property
    def winner(self):
        if self.last:
            x, y = self.last; p = self.at(x, y)
            for dx, dy in ((1, 0), (0, 1), (1, 1), (1, -1)):
                run = 1
                for s in (1, -1):
                    k = 1
                    while self.at(x + s * k * dx, y + s * k * dy) == p: k += 1
                    run += k - 1
                if run >= self.N: return p
        return None if self.moves() else 0
    def __str__(self): return "\n".join("".join(".XO"[self.at(x, y)] for x in range(self.W)) for y in reversed(range(self.H)))
class Othello(Game):
    SIZE = 6
    DIRS = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if (a, b) != (0, 0)]
    def __init__(self, discs: dict[tuple[int, int], int] | None = None, player: Player = 1, passed=False):
        h = self.SIZE // 2
        self.discs = discs or {(h - 1, h - 1): -1, (h, h): -1, (h - 1, h): 1, (h, h - 1): 1}
        self.player, self.passed = player, passed
    def flips(self, x, y):
        if (x, y) in self.discs: return []
        out = []
        for dx, dy in self.DIRS:
            line = []; a, b = x + dx, y + dy
            while self.discs.get((a, b)) == -self.player:
                line.append((a, b)); a += dx; b += dy
            if line and self.discs.get((a, b)) == self.player: out.extend(line)
        return out
    def moves(self):
        found = [(x, y) for x in range(self.SIZE) for y in range(self.SIZE) if self.flips(x, y)]
        return found or [None]
    def play(self, m):
        if m is None: return Othello(self.discs, -self.player, True)
        d = dict(self.discs); d[m] = self.player
        d.update(dict.fromkeys(self.flips(*m), self.player))
        return Othello(d, -self.player)
    @property
    def winner(self):
        if len(self.discs) < self.SIZE ** 2 and not (self.passed and self.moves() == [None]): return None
        s = sum(self.discs.values())
        return (s > 0) - (s < 0)
    def heuristic(self): return sum(v * (4 if x in (0, self.SIZE - 1) and y in (0, self.SIZE - 1) else 1) for (x, y), v in self.discs.items()) / 100
    def __str__(self): return "\n".join(" ".join(".XO"[self.discs.get((x, y), 0)] for y in range(self.SIZE)) for x in range(self.SIZE))
@dataclass
class Stats:
    nodes: int = 0
    cutoffs: int = 0
    table: dict = field(default_factory=dict, repr=False)
def negamax(g: Game, depth: int, alpha=-INF, beta=INF, stats: Stats = None) -> tuple[float, Move | None]:
    if stats is not None: stats.nodes += 1
    w = g.winner
    if w is not None: return w * g.player * (100 + depth), None
    if depth == 0: return g.heuristic() * g.player, None
    best, choice = -INF, None
    for m in g.moves():
        v = -negamax(g.play(m), depth - 1, -beta, -alpha, stats)[0]
        if v > best: best, choice = v, m
        alpha = max(alpha, v)
        if alpha >= beta:
            if stats: stats.cutoffs += 1
            break
    return best, choice
class Agent(Protocol):
    name: str
    def choose(self, g: Game) -> Hashable: ...
class Random_:
    name = "random"
    def __init__(self, seed): self.rng = random.Random(seed)
    def choose(self, g): return self.rng.choice(g.moves())
class Minimax:
    def __init__(self, depth): self.depth = depth; self.name = f"minimax{depth}"; self.stats = Stats()
    def choose(self, g): return negamax(g, self.depth, stats=self.stats)[1]
class MCTS:
    name = "mcts"
    class Node:
        __slots__ = "game parent move kids n w untried".split()
        def __init__(self, game, parent=None, move=None):
            self.game, self.parent, self.move = game, parent, move
            self.kids = []; self.n = 0; self.w = 0.0; self.untried = [] if game.winner is not None else list(game.moves())
        def ucb(self, c=1.4): return self.w / self.n + c * math.sqrt(math.log(self.parent.n) / self.n)
    def __init__(self, n, seed): self.n = n; self.rng = random.Random(seed)
    def choose(self, g):
        root = self.Node(g)
        for _ in range(self.n):
            node = root
            while not node.untried and node.kids: node = max(node.kids, key=self.Node.ucb)
            if node.untried:
                m = node.untried.pop(self.rng.randrange(len(node.untried)))
                kid = self.Node(node.game.play(m), node, m); node.kids.append(kid); node = kid
            sim = node.game
            while (w := sim.winner) is None: sim = sim.play(self.rng.choice(sim.moves()))
            while node is not None:
                node.n += 1
                node.w += 0.5 if w == 0 else float(w == -node.game.player)
                node = node.parent
        return max(root.kids, key=lambda k: (k.n, -root.kids.index(k))).move
def match(game: Game, x: Agent, o: Agent, log=None) -> int:
    while (w := game.winner) is None:
        agent = x if game.player == 1 else o
        m = agent.choose(game)
        if log is not None: log.append((agent.name, m))
        game = game.play(m)
    if log is not None: print(game)
    return w
if __name__ == "__main__":
    log: list = []
    print(match(TicTacToe(), Minimax(9), Random_(1), log), log)
    print([match(TicTacToe(), a, b) for a in (Minimax(4), Random_(2)) for b in (Minimax(9), MCTS(60, 3))])
    log.clear(); mm = Minimax(5)
    print(match(Connect(), mm, Random_(7), log), len(log), mm.stats)
    log.clear(); print(match(Othello(), Minimax(2), Random_(5), log), log[-3:])
    try: TicTacToe().play(4).play(4)
    except ValueError as e: print(e)
    try: Game()
    except TypeError as e: print(str(e).split(" with")[0])
    print(negamax(TicTacToe((1, 1, 0, -1, -1, 0, 0, 0, 0)), 3), len({TicTacToe().play(0), TicTacToe().play(0), TicTacToe().play(1)}))
