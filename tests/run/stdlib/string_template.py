from string import Template

t = Template("$who owes ${amount}$$ to $other_1, ${who}s")
print(t.substitute(who="ann", amount=12, other_1="bob"))
print(t.substitute({"who": "x", "amount": "1", "other_1": "y"}))
print(t.safe_substitute(who="z"))
print(t.template)
try:
    t.substitute(who="a")
except KeyError as error:
    print("KeyError", error)
for bad in ("a $", "x\n $1 y", "${a", "$-"):
    try:
        print(Template(bad).substitute(a=1))
    except ValueError as error:
        print(error)
    print(Template(bad).safe_substitute(a=1))
