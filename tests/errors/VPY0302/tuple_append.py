pair = (1, 2)
pair.append(3)
