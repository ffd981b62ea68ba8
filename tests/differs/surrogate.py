"""Half a surrogate pair is no character.

Cause: strings are kept as UTF-8, which has no halves.
Workaround: write the whole character, `"\\U0001f600"`, or use bytes.
"""

print(len("\ud83d"))
