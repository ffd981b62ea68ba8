# vpyc: std=python3
class Account:
    def __setattr__(self, name, value):
        print("set", name)


class Field:
    def __get__(self, owner, kind):
        return 3

    def __set_name__(self, owner, name):
        self.name = name


a = Account()
