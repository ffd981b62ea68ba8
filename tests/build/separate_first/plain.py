# vpyc: std=vpython
def add(a, b=2):
    return a + b

def both():
    return add(3)
