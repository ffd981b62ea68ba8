# a scripted snake game on a text board and a scripted robot with walls
W, H = 12, 7


def play(script, food):
    snake = [(3, 3), (3, 2), (3, 1)]
    dy, dx = 0, 1
    eaten = 0
    for step, key in enumerate(script):
        if key == "L":
            dy, dx = -dx, dy
        elif key == "R":
            dy, dx = dx, -dy
        y, x = snake[0]
        head = (y + dy, x + dx)
        if not (0 <= head[0] < H and 0 <= head[1] < W):
            return snake, eaten, "wall at step %d" % step
        if head in snake[:-1]:
            return snake, eaten, "bit itself at step %d" % step
        snake.insert(0, head)
        if eaten < len(food) and head == food[eaten]:
            eaten += 1
        else:
            snake.pop()
    return snake, eaten, "alive"


def show(snake, food):
    for y in range(H):
        row = ""
        for x in range(W):
            if (y, x) == snake[0]:
                row += "@"
            elif (y, x) in snake:
                row += "o"
            elif (y, x) in food:
                row += "*"
            else:
                row += "."
        print(row)


for script, food in [("....L..", [(3, 5), (2, 7)]), ("........", []), ("..........", [(3, 4)]), (".LLL", [(3, 4), (2, 4), (2, 3)]), ("L.L.R.R", [(2, 3)])]:
    snake, eaten, how = play(script, food)
    print(script, "eaten", eaten, "length", len(snake), how)
    show(snake, food[eaten:])


def robot(program, walls, size):
    pos = [0, 0]
    facing = 0
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    trail = [tuple(pos)]
    bumps = 0
    repeat = ""
    for c in program:
        if c.isdigit():
            repeat += c
            continue
        n = int(repeat) if repeat else 1
        repeat = ""
        for _ in range(n):
            if c == "F":
                ny, nx = pos[0] + steps[facing][0], pos[1] + steps[facing][1]
                if (ny, nx) in walls or not (0 <= ny < size and 0 <= nx < size):
                    bumps += 1
                else:
                    pos = [ny, nx]
                    trail.append((ny, nx))
            elif c == "R":
                facing = (facing + 1) % 4
            elif c == "L":
                facing = (facing + 3) % 4
    return pos, "ESWN"[facing], bumps, len(trail), trail[-3:]


print(robot("3FR2FL2F2R10F", [(1, 3), (2, 1)], 6))
print(robot("", [], 1), robot("4F", [], 2))
