# docstrings, __name__, pass and ellipsis bodies, main guard
def documented():
    """One line."""
    return 1


def empty():
    pass


def dots():
    ...


class K:
    '''Class doc.'''

    def m(self):
        "method doc"


def main():
    print(documented(), empty(), dots(), K().m())
    print(documented.__name__, documented.__doc__)


if __name__ == '__main__':
    main()
