# sets in conditions, with any and all, as flags
flags = set()
for word in ['-v', '--all', 'x']:
    if word.startswith('-'):
        flags.add(word.lstrip('-'))
print(sorted(flags), 'verbose' if 'v' in flags else 'quiet')
allowed = {'v', 'all', 'q'}
print(flags <= allowed, bool(flags - allowed), not flags & {'q'})
print(any(f in allowed for f in ('z', 'q')), all(f in allowed for f in flags))
nums = [3, 5, 3, 8]
print(len(nums) != len(set(nums)), sorted(set(nums))[-2], {1} if nums else set())
