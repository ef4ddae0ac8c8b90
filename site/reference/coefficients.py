"""Writes coefficients-scipy.json. Run in this folder, after coefficients.R: /usr/bin/python3 coefficients.py (Debian: python3-scipy)."""

import json

import scipy
from scipy import stats

with open("coefficients-r.json") as file:
    by_r = json.load(file)["values"]
with open("study-r.json") as file:
    answers = json.load(file)["values"]["answers"]


def kendall(a, b):
    tau, p = stats.kendalltau(a, b, method="asymptotic")
    return {"tau": tau, "p": p}


totals = {scale: [sum(row) for row in zip(*(column for code, column in answers.items() if code[0] == scale))] for scale in "XY"}
values = {
    "totals": kendall(totals["X"], totals["Y"]),
    "items": [kendall(answers[pair["a"]], answers[pair["b"]]) for pair in by_r["items"]],
    "samples": {name: kendall(sample["a"], sample["b"]) for name, sample in by_r["samples"].items()},
    "fisher": [list(stats.pearsonr(s["a"], s["b"]).confidence_interval(s["level"])) for s in by_r["fisher"]],
}
with open("coefficients-scipy.json", "w") as out:
    reference = {
        "command": 'coefficients.py: scipy.stats.kendalltau(method="asymptotic"), pearsonr().confidence_interval',
        "software": "SciPy",
        "version": scipy.__version__,
        "data": "values of coefficients-r.json, in its order, and values.answers of study-r.json",
        "values": values,
    }
    json.dump(reference, out, indent=1)
    out.write("\n")
