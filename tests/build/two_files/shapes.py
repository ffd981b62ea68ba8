print("shapes is ready")


def area(width, height):
    return width * height
