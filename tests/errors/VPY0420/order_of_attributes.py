# Two places set attributes, and which comes first is not in the text of the program.
class Box:
    def set_width(self, n):
        self.width = n

    def set_height(self, n):
        self.height = n


box = Box()
box.set_height(1)
box.set_width(2)
print(vars(box))
