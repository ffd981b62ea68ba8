text = "abc"
text.append("d")
print(text)
