# Writes power-r.json. Run in this folder: Rscript power.R
# R's own qnorm, pnorm, atanh, tanh and uniroot, and jsonlite to write; nothing of this project. Of two tails both count. `simulated`: how often
# cor.test's t rejects in samples of two normal variables with that rho, which no formula knows of.
# `pwr`: what pwr.r.test of the package pwr gives by its own formula, with another scale for r (a term r / (2 (n - 1)) more, and t's critical r); beside ours, not ours.
lost <- c(spearman = 3, pearson = 3, kendall = 4)
v <- function(m, size) switch(m, spearman = 1 + size^2 / 2, pearson = 1, kendall = .437)
power <- function(m, size, n, level, tails) {
  z <- atanh(size) * sqrt(n - lost[[m]]); critical <- qnorm(1 - level / tails) * sqrt(v(m, 0)); s <- sqrt(v(m, size))
  pnorm((z - critical) / s) + (if (tails == 2) pnorm((-z - critical) / s) else 0)
}
needed <- function(m, size, level, tails, p) { n <- lost[[m]] + 1; while (power(m, size, n, level, tails) < p) n <- n + 1; n }
pwr <- function(n, r, level) {
  t <- qt(level / 2, n - 2, lower = FALSE); zrc <- atanh(sqrt(t^2 / (t^2 + n - 2))); zr <- atanh(r) + r / (2 * (n - 1))
  pnorm((zr - zrc) * sqrt(n - 3)) + pnorm((-zr - zrc) * sqrt(n - 3))
}
cases <- rbind(expand.grid(coefficient = c("spearman", "pearson", "kendall"), n = c(5, 12, 99, 1000), level = c(.05, .0005), tails = 1:2, power = c(.8, .95),
  size = .3, stringsAsFactors = FALSE), expand.grid(coefficient = c("spearman", "pearson", "kendall"), n = 99, level = .05, tails = 2, power = .8, size = c(.05, .1, .5, .7, .95), stringsAsFactors = FALSE),
  data.frame(coefficient = c("pearson", "spearman", "kendall", "pearson"), n = 10, level = .05, tails = c(2, 2, 2, 1), power = .8, size = .1))
values <- lapply(seq_len(nrow(cases)), function(i) with(cases[i, ], list(coefficient = coefficient, n = n, level = level, tails = tails, power = power, size = size,
  found = power(coefficient, size, n, level, tails),
  detectable = tanh(uniroot(function(z) power(coefficient, tanh(z), n, level, tails) - power, c(0, 12), tol = 1e-15, maxiter = 10000)$root),
  needed = needed(coefficient, size, level, tails, power))))
set.seed(1)
simulated <- Map(function(n, size) {
  B <- 40000; r <- 2 * sin(pi * size / 6); critical <- with(list(t = qt(.975, n - 2)), t / sqrt(n - 2 + t^2))
  x <- matrix(rnorm(B * n), B); y <- r * x + sqrt(1 - r^2) * matrix(rnorm(B * n), B)
  rho <- rowSums((t(apply(x, 1, rank)) - (n + 1) / 2) * (t(apply(y, 1, rank)) - (n + 1) / 2)) / (n * (n^2 - 1) / 12)
  list(n = n, level = .05, tails = 2, size = size, rejected = mean(abs(rho) > critical), samples = B)
}, c(15, 30, 30, 60, 99, 30), c(.7, .3, .5, .35, .28, .05))
writeLines(jsonlite::toJSON(list(
  command = "Rscript power.R: pnorm((atanh(size) * sqrt(n - 3) - qnorm(1 - level / tails)) / sqrt(1 + size^2 / 2)), of two tails with the same of -atanh(size), of r without the last root, of tau n - 4 and .437; uniroot of it; and samples",
  software = "R", version = paste(R.version$major, R.version$minor, sep = "."), data = "below", values = list(formula = values, simulated = simulated,
    pwr = list(power = pwr(10, .1, .05), needed = ceiling(uniroot(function(n) pwr(n, .1, .05) - .8, c(10, 1e5), tol = 1e-9)$root)))),
  digits = I(17), auto_unbox = TRUE, pretty = FALSE), "power-r.json")
