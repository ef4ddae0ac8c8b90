"""Writes elementary-mpmath.json: python3 elementary.py > elementary-mpmath.json"""

import json
import random

import mpmath

mpmath.mp.dps = 60
draw = random.Random(20160506)
between = lambda low, high, n: [draw.uniform(low, high) for _ in range(n)]
arguments = {
    "exponential": [1.0, -1.0, *between(-700, 700, 20), *between(-1, 1, 10)],
    "exponentialMinusOne": [1e-300, -1e-10, *between(-0.35, 0.35, 15), *between(-5, 5, 15)],
    "logarithm": [2.0, 10.0, 5e-324, 1.7976931348623157e308, *between(0.5, 2, 15), *(mpmath.mpf(10) ** e for e in between(-300, 300, 15))],
    "logarithmOfOnePlus": [1e-300, -1e-10, *between(-0.9, 1, 20), *between(1, 1e6, 10)],
    "hyperbolicTangent": [1e-300, -0.5, *between(-0.2, 0.2, 10), *between(-20, 20, 15)],
}
functions = {
    "exponential": mpmath.exp,
    "exponentialMinusOne": mpmath.expm1,
    "logarithm": mpmath.log,
    "logarithmOfOnePlus": mpmath.log1p,
    "hyperbolicTangent": mpmath.tanh,
}
values = {name: [[float(x), float(functions[name](mpmath.mpf(float(x))))] for x in xs] for name, xs in arguments.items()}
head = {
    "command": "elementary.py: each function at 60 digits",
    "software": "mpmath",
    "version": mpmath.__version__,
    "data": "below: argument, then value",
}
print(json.dumps({**head, "values": values}, indent=1))
