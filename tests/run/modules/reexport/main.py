# a facade module re-exports names of others under new names
import facade
from facade import mean, VERSION, spread as width

print(VERSION, mean([1, 2, 3, 4]), width([5, 1, 9]), facade.mean is mean, facade.describe([2, 4]))
print(facade.stats.mean([10]), facade.origin)
