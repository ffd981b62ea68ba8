# retry loops with counters and the else clause
attempts = {'n': 0}


def flaky(limit):
    attempts['n'] += 1
    if attempts['n'] < limit:
        raise ConnectionError('try %d failed' % attempts['n'])
    return 'ok after %d' % attempts['n']


def retry(times, limit):
    attempts['n'] = 0
    for i in range(times):
        try:
            result = flaky(limit)
        except ConnectionError as e:
            print('  ', e)
        else:
            return result
    raise TimeoutError('gave up after %d' % times)


print(retry(5, 3))
try:
    print(retry(2, 3))
except TimeoutError as e:
    print(e)
