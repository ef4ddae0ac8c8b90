# Writes exact-r.json. Run in this folder: Rscript exact.R
# R's own cor.test(exact = TRUE) and cor over all orders, and jsonlite to write.
orders <- function(n) if (n == 1) matrix(1) else { s <- orders(n - 1)
  do.call(rbind, lapply(1:n, function(i) cbind(i, matrix(setdiff(1:n, i)[s], nrow(s))))) }
enumerated <- function(x, y, method) { # extreme ones and all, by cor itself
  r <- apply(orders(length(x)), 1, function(o) cor(x, y[o], method = method))
  list(extreme = sum(abs(r) > abs(cor(x, y, method = method)) - 1e-9), permutations = length(r))
}
methods <- c("spearman", "pearson", "kendall")
of <- function(x, y) c(list(x = x, y = y), setNames(lapply(methods, function(m) enumerated(x, y, m)), methods))
few <- list("rho of five" = of(1:5, c(1, 2, 3, 5, 4)), "rho with ties" = of(c(1, 1, 2, 3, 3), 1:5), "tau of four" = of(1:4, 1:4),
  "tau of six" = of(1:6, c(1, 2, 4, 3, 6, 5)), "seven, ties" = of(c(1, 1, 2, 2, 2, 3, 5), c(2, 1, 2, 3, 3, 3, 4)),
  "perfect, ties that do not turn" = of(c(1, 1, 2, 3), c(1, 1, 2, 3)), "perfect, ties that turn" = of(c(1, 1, 2, 3, 3), c(1, 1, 2, 3, 3)),
  "perfect, uneven scores" = of(c(1, 2, 4), c(2, 4, 8)))
kendall <- function(y) list(y = y, p = cor.test(seq_along(y), y, method = "kendall", exact = TRUE)$p.value)
set.seed(11)
untied <- c(lapply(c(4, 6, 10, 15, 30, 49), function(n) kendall(sample(n))),
  lapply(c(10, 25, 49), function(n) kendall(n:1)), list(kendall(c(2, 1, 4, 3, 6, 5, 8, 7, 10, 9)), kendall(c(49:30, 1:29))))
writeLines(jsonlite::toJSON(list(
  command = "Rscript exact.R: cor of all orders; cor.test(seq_along(y), y, method = \"kendall\", exact = TRUE)",
  software = "R", version = paste(R.version$major, R.version$minor, sep = "."), data = "below",
  values = list(few = few, untied = untied)), digits = I(17), auto_unbox = TRUE, pretty = 1), "exact-r.json")
