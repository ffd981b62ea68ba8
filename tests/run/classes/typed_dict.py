from typing import TypedDict, Required, NotRequired
class Movie(TypedDict):
    """A film."""
    name: str
    year: int
class Series(Movie, total=False):
    seasons: int
    note: NotRequired[str]
Point = TypedDict("Point", {"x": int, "y": int})
def show(m: Movie) -> str:
    return f"{m['name']} ({m['year']})"
def films() -> list[Movie]:
    return [{"name": "A", "year": 1}, {"name": "B", "year": 2}]
x: Series = {"name": "A", "year": 1}
x["seasons"] = 3
print(show(x), [show(f) for f in films()], x)
m = Movie(name="Q", year=7)
print(m, m["year"] + 1, type(m).__name__, isinstance(m, dict))
p: Point = {"x": 1, "y": 2}
print(p["x"] + p["y"], Point(x=3, y=4))
def make(n: int) -> dict[str, Movie]:
    out: dict[str, Movie] = {}
    for i in range(n):
        out[f"k{i}"] = Movie(name=str(i), year=i)
    return out
print(make(2))
