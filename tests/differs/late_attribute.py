"""A name that is never assigned is an error before the program runs.

Cause: names are resolved when the program is compiled.
Workaround: remove the branch, or define the name.
"""

ready = True
if ready:
    print("ready")
else:
    print(undefined_name)
