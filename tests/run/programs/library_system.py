# a library with members, loans, due dates and fines
class LibraryError(Exception):
    pass


class NotAvailable(LibraryError):
    pass


class LimitReached(LibraryError):
    pass


class Book:
    def __init__(self, title, author, copies=1):
        self.title, self.author = title, author
        self.copies = copies
        self.waiting = []

    def __repr__(self):
        return '<%s by %s x%d>' % (self.title, self.author, self.copies)


class Member:
    limit = 2

    def __init__(self, name):
        self.name = name
        self.loans = {}
        self.fines = 0


class Teacher(Member):
    limit = 4


class Library:
    DAYS, FINE = 14, 5

    def __init__(self):
        self.books = {}
        self.today = 0

    def add(self, *books):
        for b in books:
            self.books[b.title] = b

    def lend(self, title, who):
        try:
            book = self.books[title]
        except KeyError:
            raise LibraryError('no book ' + title) from None
        if len(who.loans) >= who.limit:
            raise LimitReached('%s has %d books' % (who.name, len(who.loans)))
        if book.copies == 0:
            book.waiting.append(who.name)
            raise NotAvailable('%s: %d waiting' % (title, len(book.waiting)))
        book.copies -= 1
        who.loans[title] = self.today + self.DAYS

    def give_back(self, title, who):
        late = max(0, self.today - who.loans.pop(title))
        who.fines += late * self.FINE
        book = self.books[title]
        book.copies += 1
        return late, book.waiting.pop(0) if book.waiting else None


lib = Library()
lib.add(Book('Emma', 'Austen'), Book('Ulysses', 'Joyce', 2), Book('Dune', 'Herbert'))
ann, bob = Member('ann'), Teacher('bob')
for title, who in [('Emma', ann), ('Emma', bob), ('Ulysses', ann), ('Dune', ann), ('Dune', bob), ('It', bob)]:
    try:
        lib.lend(title, who)
        print(who.name, 'took', title)
    except NotAvailable as e:
        print('wait:', e)
    except LimitReached as e:
        print('limit:', e)
    except LibraryError as e:
        print('error:', e)
lib.today = 20
print(lib.give_back('Emma', ann), ann.fines, lib.give_back('Dune', bob), bob.fines)
print(sorted(ann.loans.items()), list(lib.books.values()))
