class Account:
    def __init__(self, owner):
        self.owner = owner

    def show(self):
        return self.owner.name


try:
    print(Account("Ann").show())
except Exception as e:
    print("failed:", e)
