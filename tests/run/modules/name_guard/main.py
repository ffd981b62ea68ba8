# __name__ in the program and in its modules
import part

print(__name__, part.my_name())
if __name__ == "__main__":
    print("program guard")
