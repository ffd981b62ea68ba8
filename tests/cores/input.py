# test: flags=--ram=32K
# Standard input comes through the emulator.
name = input("name? ")
print("hello", name)
total = 0
while True:
    try:
        total += int(input())
    except EOFError:
        break
print(total)
