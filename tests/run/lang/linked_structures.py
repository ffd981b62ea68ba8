# deep structures out of tuples and lists: pairs in pairs through indices, stacks of stacks, tree walks without classes
left = [1, 3, -1, 5, -1, -1]
right = [2, 4, -1, -1, -1, -1]
label = ["root", "a", "b", "c", "d", "e"]


def preorder(n):
    if n < 0:
        return []
    return [label[n]] + preorder(left[n]) + preorder(right[n])


def inorder(n):
    return [] if n < 0 else inorder(left[n]) + [label[n]] + inorder(right[n])


def postorder(n, visit):
    if n >= 0:
        postorder(left[n], visit)
        postorder(right[n], visit)
        visit(label[n])


def levels(n):
    out = []
    row = [n]
    while row:
        out.append([label[k] for k in row])
        row = [c for k in row for c in (left[k], right[k]) if c >= 0]
    return out


def height(n):
    if n < 0:
        return 0
    return 1 + max(height(left[n]), height(right[n]))


def mirror(n):
    if n >= 0:
        left[n], right[n] = right[n], left[n]
        mirror(left[n])
        mirror(right[n])


def path(n, name):
    if n < 0:
        return None
    if label[n] == name:
        return [name]
    for child in (left[n], right[n]):
        below = path(child, name)
        if below is not None:
            return [label[n]] + below
    return None


seen = []
postorder(0, seen.append)
print(preorder(0), inorder(0), seen)
print(levels(0), height(0), path(0, "e"), path(0, "zz"))
mirror(0)
print(levels(0), inorder(0))


def draw(n, depth=0):
    if n < 0:
        return
    print("  " * depth + label[n])
    draw(left[n], depth + 1)
    draw(right[n], depth + 1)


draw(0)
