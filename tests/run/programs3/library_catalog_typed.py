from __future__ import annotations
from dataclasses import dataclass, field, asdict, replace
from datetime import date, timedelta
from enum import Enum
from typing import Dict, Iterator, List, Optional, Protocol, TypeVar, Generic, Callable, Union

T = TypeVar('T')


class Status(Enum):
    AVAILABLE = 'available'
    LOANED = 'loaned'
    LOST = 'lost'


class Priced(Protocol):
    def price(self) -> float: ...


@dataclass(frozen=True)
class ISBN:
    code: str

    def __post_init__(self):
        if len(self.code) != 10:
            raise ValueError(f'bad ISBN {self.code}')

    @property
    def valid(self) -> bool:
        total = sum((10 - i) * (10 if c == 'X' else int(c)) for i, c in enumerate(self.code))
        return total % 11 == 0


@dataclass
class Book:
    title: str
    author: str
    isbn: ISBN
    pages: int = 100
    status: Status = Status.AVAILABLE
    tags: List[str] = field(default_factory=list)

    def price(self) -> float:
        return round(self.pages * 0.05 + 3, 2)


@dataclass(order=True)
class Loan:
    due: date
    book: Book = field(compare=False)
    member: str = field(compare=False)

    def fine(self, today: date) -> float:
        late = (today - self.due).days
        return max(0, late) * 0.25


class Repository(Generic[T]):
    def __init__(self, key: Callable[[T], str]) -> None:
        self._items: Dict[str, T] = {}
        self._key = key

    def add(self, item: T) -> T:
        k = self._key(item)
        if k in self._items:
            raise KeyError(f'duplicate {k}')
        self._items[k] = item
        return item

    def get(self, k: str) -> Optional[T]:
        return self._items.get(k)

    def find(self, predicate: Callable[[T], bool]) -> List[T]:
        return [i for i in self._items.values() if predicate(i)]

    def __iter__(self) -> Iterator[T]:
        return iter(self._items.values())

    def __len__(self) -> int:
        return len(self._items)


class Library:
    LOAN_DAYS = 14

    def __init__(self) -> None:
        self.books: Repository[Book] = Repository(lambda b: b.isbn.code)
        self.loans: List[Loan] = []
        self.members: set[str] = set()

    def lend(self, code: str, member: str, today: date) -> Loan:
        book = self.books.get(code)
        if book is None:
            raise LookupError(f'no book {code}')
        if book.status is not Status.AVAILABLE:
            raise RuntimeError(f'{book.title} is {book.status.value}')
        book.status = Status.LOANED
        loan = Loan(today + timedelta(days=self.LOAN_DAYS), book, member)
        self.loans.append(loan)
        self.members.add(member)
        return loan

    def give_back(self, code: str, today: date) -> float:
        for loan in self.loans:
            if loan.book.isbn.code == code:
                self.loans.remove(loan)
                loan.book.status = Status.AVAILABLE
                return loan.fine(today)
        raise LookupError('not on loan')


def total(items: List[Union[Book, Loan]]) -> float:
    result = 0.0
    for x in items:
        match x:
            case Book(title=t, pages=p) if p > 500:
                result += x.price() + 1
            case Book():
                result += x.price()
            case Loan(book=b):
                result += b.price() / 2
    return result


lib = Library()
for title, author, code, pages, tags in [
    ('Dune', 'Herbert', '0441013597', 700, ['sf']),
    ('Emma', 'Austen', '0141439580', 474, ['classic', 'romance']),
    ('Ulysses', 'Joyce', '0394743121', 783, []),
]:
    lib.books.add(Book(title, author, ISBN(code), pages, tags=tags))
print(len(lib.books), [b.isbn.valid for b in lib.books])
today = date(2024, 2, 20)
a = lib.lend('0441013597', 'ann', today)
b = lib.lend('0394743121', 'bob', today - timedelta(days=30))
print(a.due, b.due, min(lib.loans).member, a < b)
for attempt in (lambda: lib.lend('0441013597', 'bob', today), lambda: lib.lend('x', 'bob', today),
                lambda: lib.books.add(Book('?', '?', ISBN('0441013597'))), lambda: ISBN('12')):
    try:
        print(attempt())
    except (RuntimeError, LookupError, ValueError) as e:
        print(type(e).__name__, e)
print(lib.give_back('0394743121', today), sorted(lib.members))
print(asdict(a.book)['title'], replace(a.book, pages=10).price(), a.book.pages)
print([b.title for b in lib.books.find(lambda b: b.status == Status.AVAILABLE)])
print('%.2f' % total([*lib.books, a]))
print(Book('T', 'A', ISBN('0441013597')))
print(a.book.isbn == ISBN('0441013597'), hash(a.book.isbn) == hash(ISBN('0441013597')), len({b.isbn for b in lib.books}))
