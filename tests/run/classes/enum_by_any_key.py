from enum import Enum
class C(Enum):
    A = 1
    B = 2
for k in ["A", 1, None, "Z", ("A",)]:
    try: print(C[k])
    except KeyError as e: print("KeyError", e)
