# What an `async def` would have bound is not called undefined as well; another mistake is told in the same run.
async def later():
    pass


print(later)
print(undefined)
