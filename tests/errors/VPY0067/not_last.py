try:
    x = int("3")
except:
    x = 0
except ValueError:
    x = 1
