# try and except around the common built-in errors
def attempt(n):
    try:
        if n == 0:
            return 1 // 0
        if n == 1:
            return [1, 2][5]
        if n == 2:
            return {'a': 1}['b']
        if n == 3:
            return int('x1')
        return n
    except ZeroDivisionError as e:
        print('zero:', e)
    except IndexError as e:
        print('index:', e)
    except KeyError as e:
        print('key:', e)
    except ValueError as e:
        print('value:', e)
    return -1


for i in range(5):
    print(attempt(i))
