import warnings
warnings.warn("careful")
warnings.warn("old", DeprecationWarning)
warnings.simplefilter("ignore")
warnings.warn("nothing", UserWarning)
warnings.filterwarnings("ignore", category=DeprecationWarning)
print("done")
import warnings
def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)
    return 3
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(old())
    print(len(w), w[0].category.__name__, str(w[0].message))
    print(issubclass(w[-1].category, DeprecationWarning))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("caught", e)
