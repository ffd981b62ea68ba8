# super().__init__ with extra fields, older super(Class, self) style
class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def describe(self):
        return '%s (%d)' % (self.name, self.age)


class Employee(Person):
    def __init__(self, name, age, salary):
        super().__init__(name, age)
        self.salary = salary

    def describe(self):
        return super().describe() + ' earns %d' % self.salary


class Manager(Employee):
    def __init__(self, name, age, salary, team):
        super(Manager, self).__init__(name, age, salary)
        self.team = team

    def describe(self):
        return Employee.describe(self) + ' leads ' + ', '.join(p.name for p in self.team)


e1 = Employee('ann', 30, 100)
e2 = Employee('bob', 40, 120)
m = Manager('cid', 50, 300, [e1, e2])
for p in (Person('zed', 3), e1, m):
    print(p.describe())
