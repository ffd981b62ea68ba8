# vpyc: std=python3
import a
import a_b
print(a.b_f(), a_b.f())
