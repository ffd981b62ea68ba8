answer = input()
if answer > 10:
    print("big")
