# two pointers, sliding windows, prefix sums, kadane, rotated search
def two_sum(nums, target):
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i


def three_sum(nums):
    nums = sorted(nums)
    out = []
    for i in range(len(nums) - 2):
        if i and nums[i] == nums[i - 1]:
            continue
        lo, hi = i + 1, len(nums) - 1
        while lo < hi:
            s = nums[i] + nums[lo] + nums[hi]
            if s < 0:
                lo += 1
            elif s > 0:
                hi -= 1
            else:
                out.append((nums[i], nums[lo], nums[hi]))
                lo += 1
                while lo < hi and nums[lo] == nums[lo - 1]:
                    lo += 1
    return out


def kadane(nums):
    best = cur = nums[0]
    start = lo = hi = 0
    for i, n in enumerate(nums[1:], 1):
        if cur < 0:
            cur, start = n, i
        else:
            cur += n
        if cur > best:
            best, lo, hi = cur, start, i
    return best, nums[lo:hi + 1]


def longest_unique(s):
    last = {}
    start = best = 0
    for i, c in enumerate(s):
        if c in last and last[c] >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best


def water(h):
    left, right = 0, len(h) - 1
    lmax = rmax = total = 0
    while left < right:
        if h[left] < h[right]:
            lmax = max(lmax, h[left])
            total += lmax - h[left]
            left += 1
        else:
            rmax = max(rmax, h[right])
            total += rmax - h[right]
            right -= 1
    return total


def rotated_search(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x:
            return mid
        if a[lo] <= a[mid]:
            if a[lo] <= x < a[mid]:
                hi = mid - 1
            else:
                lo = mid + 1
        elif a[mid] < x <= a[hi]:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1


def product_except(nums):
    out = [1] * len(nums)
    p = 1
    for i, n in enumerate(nums):
        out[i] = p
        p *= n
    p = 1
    for i in range(len(nums) - 1, -1, -1):
        out[i] *= p
        p *= nums[i]
    return out


def majority(nums):
    count, cand = 0, None
    for n in nums:
        if count == 0:
            cand = n
        count += 1 if n == cand else -1
    return cand


print(two_sum([2, 7, 11, 15], 26), two_sum([1, 2], 9), three_sum([-1, 0, 1, 2, -1, -4]))
print(kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]), kadane([-3, -1, -2]))
print([longest_unique(s) for s in ('abcabcbb', 'bbbb', 'pwwkew', '')], water([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]))
print([rotated_search([4, 5, 6, 7, 0, 1, 2], x) for x in (0, 3, 4, 2)], product_except([1, 2, 3, 4]), majority([3, 2, 3, 3, 1]))
