class Box:
    def __init__(self):
        self._size = 1

    @property
    def size(self):
        return self._size

    @size.deleter
    def size(self):
        self._size = 0


print(Box().size)
