# Functions inside functions that capture nothing need no cell.
def report(values):
    def square(x):
        return x * x

    def total(items):
        result = 0
        for item in items:
            result += square(item)
        return result

    return total(values)


print(report([1, 2, 3]))
