# IndexError in an inner list of a ragged table, after a full row
table = [[1, 2, 3], [4, 5, 6], [7]]
for row in range(3):
    total = 0
    for col in range(3):
        total += table[row][col]
    print(row, total)
