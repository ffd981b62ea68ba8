class A:
    @property
    def x(self):
        return 1

    @x.getter
    def x(self):
        return 2
