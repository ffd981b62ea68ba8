# underscores: throw-away names, several of them, private names, dunder constants, unicode identifiers
for _ in range(2):
    print("x", end="")
print(_)
a, _, b = (1, 2, 3)
print(a, b, _)
_, *_ = [1, 2, 3]
print(_)
_private = 5
__very = 6
___ = 7
x_ = 8
_1 = 9
print(_private + __very + ___ + x_ + _1)


def _f(_a, __b=2):
    return _a * __b


print(_f(3), (lambda _: _ + 1)(4))
größe = 10
π = 3.14159
变量 = "v"


def élan(ñ):
    return ñ + 1


print(größe, π, 变量, élan(größe))
Name = 1
name = 2
NAME = 3
print(Name, name, NAME, Name + name + NAME)
l, O, I = 1, 0, 1
print(l, O, I)
very_long_name_that_goes_on_and_on_for_a_long_time_and_shares_a_prefix_of_sixty_three_characters_a = 1
very_long_name_that_goes_on_and_on_for_a_long_time_and_shares_a_prefix_of_sixty_three_characters_b = 2
print(very_long_name_that_goes_on_and_on_for_a_long_time_and_shares_a_prefix_of_sixty_three_characters_a,
      very_long_name_that_goes_on_and_on_for_a_long_time_and_shares_a_prefix_of_sixty_three_characters_b)
