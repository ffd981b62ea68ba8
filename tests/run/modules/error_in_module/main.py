# an uncaught error inside a module function: exit status 1
import risky

print(risky.pick([1, 2, 3], 1))
print(risky.pick([1, 2, 3], 5))
print("never")
