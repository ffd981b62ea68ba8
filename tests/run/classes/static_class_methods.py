# staticmethod, classmethod, alternative constructors
class Date:
    days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @staticmethod
    def is_leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    @classmethod
    def parse(cls, text):
        y, m, d = map(int, text.split('-'))
        return cls(y, m, d)

    @classmethod
    def new_year(cls, y):
        return cls(y, 1, 1)

    def day_of_year(self):
        n = sum(Date.days[:self.m - 1]) + self.d
        if self.m > 2 and self.is_leap(self.y):
            n += 1
        return n


print(Date.is_leap(2000), Date.is_leap(1900), Date(1, 1, 1).is_leap(2024))
print(Date.parse('2024-12-31').day_of_year())
print(Date.new_year(1999).day_of_year())
print(Date.parse('2023-03-01').day_of_year())
