# Writes farTails-r.json. Run in this folder: Rscript farTails.R
# R's own pt and pnorm with log.p = TRUE, and jsonlite to write: log10 of two-sided p that a double does not hold. Of `t` the test of a correlation is
# given 1 - r^2 and n. `holm`: p.adjust's rule on logarithms, for p.adjust itself gives 0.
ten <- function(log) (log(2) + log) / log(10)
t <- expand.grid(unexplained = c(1e-14, 1e-8, .001, .1, .5, .9), n = c(3000, 1e5, 1e6, 1e7))
t$log10P <- with(t, ten(pt(-sqrt((n - 2) * (1 - unexplained) / unexplained), n - 2, log.p = TRUE)))
t <- t[t$log10P < -308, ]
z <- c(38, 40, 100, 1234.5, 1e5)
normal <- data.frame(z = z, log10P = ten(pnorm(-z, log.p = TRUE)))
holm <- lapply(list(c(-400, -310, -308.5, -320, -400), c(-5000, -307.9, -2, -308, -0.1), c(-307.8, -307.7, -308.2)), function(log10P) {
  o <- order(log10P); m <- length(log10P)
  list(log10P = log10P, adjusted = pmin(0, cummax(log10P[o] + log10(m:1)))[order(o)])
})
writeLines(jsonlite::toJSON(list(
  command = "Rscript farTails.R: (log(2) + pt(-t, n - 2, log.p = TRUE)) / log(10), the same with pnorm; cummax of log10 p + log10(m:1)",
  software = "R", version = paste(R.version$major, R.version$minor, sep = "."), data = "below", values = list(t = t, normal = normal, holm = holm)),
  digits = I(17), auto_unbox = TRUE, dataframe = "rows"), "farTails-r.json")
