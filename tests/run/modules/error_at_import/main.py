# an error in the body of a module while it is imported: exit status 1
print("before")
import broken
print("never")
