# a fully annotated program: the same algorithms as people write with type hints
from typing import List, Optional, Tuple


def prefix_sums(values: List[int]) -> List[int]:
    out: List[int] = [0]
    for v in values:
        out.append(out[-1] + v)
    return out


def two_sum(nums: List[int], target: int) -> Optional[Tuple[int, int]]:
    order: List[int] = sorted(range(len(nums)), key=lambda i: nums[i])
    lo: int = 0
    hi: int = len(nums) - 1
    while lo < hi:
        s: int = nums[order[lo]] + nums[order[hi]]
        if s == target:
            a, b = order[lo], order[hi]
            return (a, b) if a < b else (b, a)
        if s < target:
            lo += 1
        else:
            hi -= 1
    return None


def trap(height: List[int]) -> int:
    left: int = 0
    right: int = len(height) - 1
    water: int = 0
    lmax: int = 0
    rmax: int = 0
    while left < right:
        if height[left] < height[right]:
            lmax = max(lmax, height[left])
            water += lmax - height[left]
            left += 1
        else:
            rmax = max(rmax, height[right])
            water += rmax - height[right]
            right -= 1
    return water


def merge_intervals(intervals: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    merged: List[Tuple[int, int]] = []
    for lo, hi in sorted(intervals):
        if merged and lo <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], hi))
        else:
            merged.append((lo, hi))
    return merged


def spiral(matrix: List[List[int]]) -> List[int]:
    result: List[int] = []
    m: List[List[int]] = [row[:] for row in matrix]
    while m:
        result += m.pop(0)
        m = [[row[c] for row in m] for c in range(len(m[0]))][::-1] if m and m[0] else []
    return result


def valid(s: str) -> bool:
    stack: List[str] = []
    for c in s:
        if c in "([{":
            stack.append(c)
        elif not stack or "([{".index(stack.pop()) != ")]}".index(c):
            return False
    return not stack


def longest_unique(s: str) -> int:
    last: List[int] = [-1] * 128
    start: int = 0
    best: int = 0
    for i, c in enumerate(s):
        start = max(start, last[ord(c)] + 1)
        last[ord(c)] = i
        best = max(best, i - start + 1)
    return best


def mean(values: List[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def rotate(m: List[List[int]]) -> None:
    n: int = len(m)
    for i in range(n // 2):
        for j in range((n + 1) // 2):
            m[i][j], m[j][n - 1 - i], m[n - 1 - i][n - 1 - j], m[n - 1 - j][i] = m[n - 1 - j][i], m[i][j], m[j][n - 1 - i], m[n - 1 - i][n - 1 - j]


def main() -> None:
    print(prefix_sums([3, 1, 2]), two_sum([2, 7, 11, 15], 26), two_sum([1, 2], 10))
    print(trap([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), trap([]), merge_intervals([(8, 10), (1, 3), (2, 6), (15, 18), (17, 20)]))
    print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2, 3, 4]]), spiral([[1], [2]]), spiral([]))
    print([valid(s) for s in ["()[]{}", "(]", "([)]", "{[]}", "", "(("]], [longest_unique(s) for s in ["abcabcbb", "bbbb", "", "pwwkew"]])
    print(mean([1.5, 2.5]), mean([]))
    m: List[List[int]] = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    rotate(m)
    print(m)


if __name__ == "__main__":
    main()
