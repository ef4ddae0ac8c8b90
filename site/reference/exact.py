"""Writes exact-scipy.json. Run in this folder, after exact.R: python3 exact.py (SciPy).

SciPy's exact kendalltau; and `fraction`, all orders counted by inversions in Python's whole numbers, whose division rounds once.
"""

import json
from functools import lru_cache
from math import factorial

import scipy
from scipy import stats


@lru_cache(maxsize=None)
def inversions(n, k):
    """How many orders of n values have k inversions, by the coefficients of (1)(1 + q)(1 + q + q²)..."""
    if n <= 1:
        return int(k == 0)
    return sum(inversions(n - 1, k - j) for j in range(min(n - 1, k) + 1))


def fraction(y):
    n = len(y)
    found = sum(y[i] > y[j] for i in range(n) for j in range(i + 1, n))
    fewest = min(found, n * (n - 1) // 2 - found)
    return min(1, 2 * sum(inversions(n, k) for k in range(fewest + 1)) / factorial(n))


with open("exact-r.json") as file:
    untied = [case["y"] for case in json.load(file)["values"]["untied"]]
values = [{"y": y, "p": stats.kendalltau(range(len(y)), y, method="exact").pvalue, "fraction": fraction(y)} for y in untied]
with open("exact-scipy.json", "w") as out:
    reference = {
        "command": 'exact.py: scipy.stats.kendalltau(method="exact"); inversions of all orders in whole numbers',
        "software": "SciPy",
        "version": scipy.__version__,
        "data": "values.untied of exact-r.json",
        "values": {"untied": values},
    }
    json.dump(reference, out, indent=1)
    out.write("\n")
