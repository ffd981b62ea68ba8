# a module with a guard that must not run
def my_name():
    return __name__


if __name__ == "__main__":
    print("wrong: part is not the program")
else:
    print("part imported as", __name__)
