# vpyc: standard=python3
print(1)
