# Writes power-r.json. Run in this folder: Rscript power.R
# R's own qnorm, pnorm, atanh, tanh and uniroot, and jsonlite to write; nothing of this project. `simulated`: how often cor.test's t rejects
# upwards in samples of two normal variables with that rho, which no formula knows of.
lost <- c(spearman = 3, pearson = 3, kendall = 4)
v <- function(m, size) switch(m, spearman = 1 + size^2 / 2, pearson = 1, kendall = .437)
power <- function(m, size, n, level, tails) pnorm((atanh(size) * sqrt(n - lost[[m]]) - qnorm(1 - level / tails) * sqrt(v(m, 0))) / sqrt(v(m, size)))
needed <- function(m, size, level, tails, p)
  lost[[m]] + ceiling(((qnorm(1 - level / tails) * sqrt(v(m, 0)) + qnorm(p) * sqrt(v(m, size))) / atanh(size))^2)
cases <- rbind(expand.grid(coefficient = c("spearman", "pearson", "kendall"), n = c(5, 12, 99, 1000), level = c(.05, .0005), tails = 1:2, power = c(.8, .95),
  size = .3, stringsAsFactors = FALSE), expand.grid(coefficient = c("spearman", "pearson", "kendall"), n = 99, level = .05, tails = 2, power = .8, size = c(.05, .1, .5, .7, .95), stringsAsFactors = FALSE))
values <- lapply(seq_len(nrow(cases)), function(i) with(cases[i, ], list(coefficient = coefficient, n = n, level = level, tails = tails, power = power, size = size,
  found = power(coefficient, size, n, level, tails),
  detectable = tanh(uniroot(function(z) power(coefficient, tanh(z), n, level, tails) - power, c(0, 8), tol = 1e-15, maxiter = 10000)$root),
  needed = needed(coefficient, size, level, tails, power))))
set.seed(1)
simulated <- Map(function(n, size) {
  B <- 40000; r <- 2 * sin(pi * size / 6); critical <- with(list(t = qt(.975, n - 2)), t / sqrt(n - 2 + t^2))
  x <- matrix(rnorm(B * n), B); y <- r * x + sqrt(1 - r^2) * matrix(rnorm(B * n), B)
  rho <- rowSums((t(apply(x, 1, rank)) - (n + 1) / 2) * (t(apply(y, 1, rank)) - (n + 1) / 2)) / (n * (n^2 - 1) / 12)
  list(n = n, level = .05, tails = 2, size = size, rejected = mean(rho > critical), samples = B)
}, c(15, 30, 30, 60, 99), c(.7, .3, .5, .35, .28))
writeLines(jsonlite::toJSON(list(
  command = "Rscript power.R: pnorm((atanh(size) * sqrt(n - 3) - qnorm(1 - level / tails)) / sqrt(1 + size^2 / 2)), of r without the last root, of tau n - 4 and .437; uniroot of it; and samples",
  software = "R", version = paste(R.version$major, R.version$minor, sep = "."), data = "below", values = list(formula = values, simulated = simulated)),
  digits = I(17), auto_unbox = TRUE, pretty = FALSE), "power-r.json")
