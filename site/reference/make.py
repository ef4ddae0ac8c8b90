"""Writes distributions-mpmath.json, samples-scipy.json and study-pspp.json.

Run in this folder: /usr/bin/python3 make.py (Debian: python3-scipy, python3-mpmath, pspp).
"""

import csv
import json
import subprocess
import tempfile

import mpmath
import scipy
from mpmath import erf, erfc, exp, findroot, log, loggamma, mp, mpf, sqrt
from scipy import stats

mp.dps = 60


def write(file, command, software, version, data, values):
    with open(file, "w") as out:
        json.dump({"command": command, "software": software, "version": version, "data": data, "values": values}, out, indent=1)
        out.write("\n")


def incomplete_beta(a, b, x):
    """I_x(a, b), by its continued fraction; where the power series is short, it must agree."""
    a, b, x = mpf(a), mpf(b), mpf(x)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    front = exp(a * log(x) + b * log(1 - x) + loggamma(a + b) - loggamma(a) - loggamma(b)) / a
    value = front / continued_fraction(a, b, x)
    if x < mpf("0.9") and a + b < 1e4:
        assert abs(value / (front * power_series(a, b, x)) - 1) < mpf(10) ** -40
    return value


def continued_fraction(a, b, x):
    """1 + d1/(1 + d2/(1 + ...)), DLMF 8.17.22, from the inside out, with ever more levels until it stands still."""
    levels, before = 64, mpf(0)
    while True:
        value = mpf(1)
        for m in range(levels, 0, -1):
            value = 1 + m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)) / value
            m -= 1
            value = 1 - (a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)) / value
        if abs(value / before - 1 if before else 1) < mpf(10) ** -45:
            return value
        levels, before = 2 * levels, value


def power_series(a, b, x):
    """The sum of (a+b)_n / (a+1)_n x^n."""
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -50:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return total


def t_two_sided(t, df):
    t, df = mpf(t), mpf(df)
    return incomplete_beta(df / 2, mpf(1) / 2, df / (df + t * t))


def t_tail(t, df):
    half = t_two_sided(t, df) / 2
    return 1 - half if t < 0 else half


def f_tail(f, df1, df2):
    f, df1, df2 = mpf(f), mpf(df1), mpf(df2)
    return incomplete_beta(df2 / 2, df1 / 2, df2 / (df2 + df1 * f))


def normal_tail(z):
    return erfc(mpf(z) / sqrt(2)) / 2


def inverse(tail, p, start):
    """The positive x whose upper tail is p, by the secant method on logarithms."""
    start, target = log(mpf(start)), log(mpf(p))
    found = findroot(lambda u: log(tail(exp(u))) - target, (start, start + mpf(10) ** -4), tol=mpf(10) ** -60, maxsteps=100)
    return float(exp(found))


def symmetric_inverse(tail, p, start):
    if p == 0.5:
        return 0.0
    return inverse(tail, p, start) if p < 0.5 else -inverse(tail, 1 - mpf(p), -start)


def distributions():
    t_at = [1e-8, 0.001, 0.5, 1.2, 2, 3.594571168694, 10, 30, 1000]
    dfs = [1, 2, 3, 4.5, 10, 28, 97, 1000, 1e6]
    f_at = [1e-6, 0.3, 0.9, 1, 1.0005, 1.05, 2.5, 40, 1e6]
    f_dfs = [(1, 1), (1, 30), (4, 20), (98, 1176), (1.5, 7.5), (2, 1e6), (1e6, 2), (1e6, 1e6), (1e6, 1.2e7)]
    ps = [1e-190, 1e-50, 1e-12, 0.001, 0.025, 0.05, 0.2, 0.3, 0.4999, 0.7, 0.975, 0.999999]
    tails_f = [(f, a, b, f_tail(f, a, b)) for f in f_at for a, b in f_dfs if not (abs(f - 1) > 0.1 and a > 1e4 and b > 1e4)]
    return {
        "logGamma": [[z, float(loggamma(mpf(z)))] for z in [0.01, 0.5, 1.5, 3.3, 11, 12.5, 100, 1e6, 1e9]],
        "stirlingError": [
            [z, float(loggamma(mpf(z)) - ((mpf(z) - mpf("0.5")) * log(mpf(z)) - z + log(2 * mp.pi) / 2))]
            for z in [0.01, 0.5, 1, 3.3, 11.9, 12, 30, 1e6, 1e12]
        ],
        "incompleteBeta": [
            [a, b, x, float(incomplete_beta(a, b, x))]
            for a, b in [(0.5, 0.5), (0.5, 30), (30, 0.5), (2, 3), (49, 588), (3.7, 1.2), (200, 200)]
            for x in [1e-9, 0.001, 0.0625, 0.25, 0.5, 0.75, 0.96875]
            if incomplete_beta(a, b, x) > mpf(10) ** -300
        ],
        "t": [[t, df, float(t_tail(t, df)), float(t_two_sided(t, df))] for t in t_at for df in dfs if t_tail(t, df) > mpf(10) ** -300],
        "tLower": [[t, df, float(t_tail(t, df))] for t in [-0.7, -3] for df in [1, 28, 1e6]],
        "f": [[f, a, b, float(p)] for f, a, b, p in tails_f if p > mpf(10) ** -300],
        "normal": [[z, float(normal_tail(z))] for z in [-5, -1, 0, 1e-6, 0.5, 1.96, 2.5, 2.999, 3, 3.5, 6, 10, 29.4, 37]],
        "normalArea": [[z, float(erf(mpf(z) / sqrt(2)) / 2)] for z in [1e-12, 1e-6, 0.3, 1, 2.9, 5, 8.9]],
        "tQuantile": [[p, df, symmetric_inverse(lambda t: t_tail(t, df), p, stats.t.isf(p, df))] for p in ps for df in dfs if p ** (1 / df) > 1e-150],
        "fQuantile": [
            [p, a, b, inverse(lambda f: f_tail(f, a, b), p, stats.f.isf(p, a, b))]
            for p in [0.001, 0.025, 0.05, 0.4, 0.5, 0.7, 0.975, 0.999]
            for a, b in f_dfs
        ]
        + [[1e-190, a, b, inverse(lambda f: f_tail(f, a, b), 1e-190, start)] for a, b, start in [(4, 20, 1e19), (98, 1176, 10)]],
        "normalQuantile": [[p, symmetric_inverse(normal_tail, p, stats.norm.isf(p))] for p in ps],
    }


def samples():
    with open("samples-r.json") as file:
        correlations = json.load(file)["values"]["correlations"]
    values = {}
    for name, sample in correlations.items():
        rho, r = stats.spearmanr(sample["a"], sample["b"]), stats.pearsonr(sample["a"], sample["b"])
        values[name] = {"spearman": [rho[0], rho[1]], "pearson": [r[0], r[1]]}
    return values


def study_by_pspp():
    with tempfile.NamedTemporaryFile("r", suffix=".csv") as out:
        subprocess.run(["pspp", "make.sps", "-O", "format=csv", "-o", out.name], check=True)
        rows = list(csv.reader(out))
    after = lambda start, label: next(row for row in rows[start:] if row and row[0] == label)
    reliability = [i for i, row in enumerate(rows) if row == ["Table: Reliability Statistics"]]
    scales = {}
    for name, start, k in zip("XY", reliability, (13, 12)):
        items = [after(start, f"{name}{i + 1}") for i in range(k)]
        scales[name] = {
            "alpha": float(rows[start + 2][0]),
            "rest": [float(item[3]) for item in items],
            "alphaIfDeleted": [float(item[4]) for item in items],
        }
    statistics = rows.index(["Table: Statistics"])
    names = rows[statistics + 1][2:]
    columns = {label: [float(x) for x in after(statistics, label)[2:]] for label in ("Mean", "Std Dev", "Median")}
    described = {
        name: {"mean": columns["Mean"][i], "standardDeviation": columns["Std Dev"][i], "median": columns["Median"][i]}
        for i, name in enumerate(names)
    }
    spearman, pearson = after(0, "Ordinal by Ordinal"), after(0, "Interval by Interval")
    return {"scales": scales, "described": described, "spearman": float(spearman[2]), "pearson": float(pearson[2])}


pspp = subprocess.run(["pspp", "--version"], capture_output=True, text=True).stdout.split("\n")[0].split()[-1]
write("distributions-mpmath.json", "make.py: incomplete beta by continued fraction and power series, erfc and loggamma, at 60 digits; quantiles by findroot",
      "mpmath", mpmath.__version__, "below: arguments, then values", distributions())
write("samples-scipy.json", "make.py: scipy.stats.spearmanr and pearsonr, [coefficient, p]", "SciPy", scipy.__version__,
      "values.correlations of samples-r.json", samples())
write("study-pspp.json", "pspp make.sps (12 decimals)", "PSPP", pspp, "values.answers of study-r.json", study_by_pspp())
