# vpyc: std=python3
import wrong
