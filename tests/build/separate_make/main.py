# vpyc: std=python3
import report

for n in range(3):
    print(report.line(n))
