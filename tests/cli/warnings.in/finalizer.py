class Door:
    def __del__(self):
        print("shut")


door = Door()
door = None
print("end")
