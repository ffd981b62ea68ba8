# __slots__, private names, class constants used in defaults
class Node:
    __slots__ = ('value', 'next')

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Account:
    LIMIT = 100

    def __init__(self):
        self.__balance = 0
        self._log = []

    def pay(self, n=LIMIT):
        self.__balance += n
        self.__note(n)

    def __note(self, n):
        self._log.append(n)

    def balance(self):
        return self.__balance


n = Node(1, Node(2, Node(3)))
while n is not None:
    print(n.value, end=' ')
    n = n.next
print()
a = Account()
a.pay()
a.pay(5)
print(a.balance(), a._log, Account.LIMIT)
