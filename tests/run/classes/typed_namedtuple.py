# typing.NamedTuple with defaults and methods
from typing import NamedTuple


class Move(NamedTuple):
    piece: str
    row: int
    col: int = 0

    def shifted(self, dr, dc):
        return Move(self.piece, self.row + dr, self.col + dc)


m = Move('N', 3)
print(m, m.col, m.shifted(2, 1))
print(m == Move('N', 3, 0), m[0], list(m.shifted(1, 1))[1:])
piece, row, _ = m
print(piece, row)
print(sorted([Move('R', 1, 2), Move('B', 5, 5), Move('B', 5, 1)]))
