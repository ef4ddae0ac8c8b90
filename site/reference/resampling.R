# Writes resampling-r.json. Run in this folder: Rscript resampling.R
# R's own cor, cor.test and boot::boot.ci, and jsonlite to write; nothing of this project but its generator of random numbers, mulberry32,
# whose state at draw i is seed + i * 0x6d2b79f5 (mod 2^32).
suppressMessages(library(boot))
TWO32 <- 2^32

multiply <- function(a, b) { # 32-bit, of numbers below 2^32
  low <- a %% 65536
  ((((a - low) / 65536 * (b %% 65536) + low * (b %/% 65536)) %% 65536) * 65536 + low * (b %% 65536)) %% TWO32
}
xor <- function(a, b) { # by halves, since R's integers have a sign
  high <- bitwXor(as.integer(a %/% 65536), as.integer(b %/% 65536)); low <- bitwXor(as.integer(a %% 65536), as.integer(b %% 65536))
  high * 65536 + low
}
or <- function(a, b) a + b - (a + b - xor(a, b)) / 2
draws <- function(seed, from, to) { # the draws from..to, 0 <= x < 1
  i <- from:to
  low <- i %% 65536; C <- 0x6d2b79f5
  a <- (seed + (((((i - low) / 65536) %% 65536) * C) %% 65536 * 65536 + low * C) %% TWO32) %% TWO32
  t <- multiply(xor(a, a %/% 32768), or(rep(1, length(a)), a))
  u <- (t + multiply(xor(t, t %/% 128), or(rep(61, length(t)), t))) %% TWO32
  t <- xor(u, t)
  xor(t, t %/% 16384) / TWO32
}

answers <- read.csv("../../data/responses.csv")[, -1]
study <- list(x = rowSums(answers[paste0("X", 1:13)]), y = rowSums(answers[paste0("Y", 1:12)]))
inOrder <- function(d) { o <- order(d$x, d$y); list(x = unname(d$x[o]), y = unname(d$y[o])) }

permuted <- function(y, seed, B) { # a row a permutation
  n <- length(y); Y <- matrix(rep(y, each = B), B)
  U <- matrix(draws(seed, 1, B * (n - 1)), B, byrow = TRUE)
  for (i in n:2) {
    j <- cbind(1:B, floor(U[, n - i + 1] * i) + 1)
    kept <- Y[, i]; Y[, i] <- Y[j]; Y[j] <- kept
  }
  Y
}
whole <- list( # what a permutation moves: whole numbers
  spearman = function(x, Y) { r <- function(v) 2 * rank(v) - length(v) - 1; as.vector(t(apply(Y, 1, r)) %*% r(x)) },
  pearson = function(x, Y) as.vector(length(x) * (Y %*% x)) - sum(x) * sum(Y[1, ]),
  kendall = function(x, Y) { s <- 0; n <- length(x)
    for (i in 2:n) for (j in 1:(i - 1)) if (x[i] != x[j]) s <- s + sign(x[i] - x[j]) * sign(Y[, i] - Y[, j])
    s })
permutation <- function(d, method, seed, B) {
  d <- inOrder(d)
  found <- whole[[method]](d$x, rbind(d$y))
  extreme <- sum(abs(whole[[method]](d$x, permuted(d$y, seed, B))) >= abs(found))
  list(seed = seed, permutations = B, extreme = extreme, p = (extreme + 1) / (B + 1))
}

orders <- function(n) if (n == 1) matrix(1) else { s <- orders(n - 1)
  do.call(rbind, lapply(1:n, function(i) cbind(i, matrix(setdiff(1:n, i)[s], nrow(s))))) }
enumerated <- function(d, method) {
  P <- orders(length(d$x)); Y <- matrix(d$y[P], nrow(P))
  s <- whole[[method]](d$x, Y)
  list(extreme = sum(abs(s) >= abs(whole[[method]](d$x, rbind(d$y)))), permutations = nrow(P))
}

bootstrap <- function(d, method, seed, B, levels) {
  d <- inOrder(d); n <- length(d$x)
  I <- matrix(floor(draws(seed, 1, B * n) * n) + 1, B, byrow = TRUE)
  theta <- function(i) suppressWarnings(cor(d$x[i], d$y[i], method = method))
  t <- apply(I, 1, theta); t0 <- theta(1:n)
  jackknife <- sapply(1:n, function(i) theta(-i))
  L <- (n - 1) * (mean(jackknife) - jackknife)
  b <- boot(1:n, function(v, i) theta(i), R = 2)
  b$t <- matrix(t[!is.na(t)]); b$t0 <- t0; b$R <- sum(!is.na(t))
  ci <- boot.ci(b, conf = levels, type = "bca", L = L)$bca
  list(seed = seed, resamples = B, degenerate = sum(is.na(t)), below = sum(t < t0, na.rm = TRUE), ties = sum(abs(t - t0) < 1e-12, na.rm = TRUE),
       bias = qnorm(mean(t < t0, na.rm = TRUE)), acceleration = sum(L^3) / (6 * sum(L^2)^1.5),
       intervals = lapply(seq_along(levels), function(i) list(level = levels[i], lower = ci[i, 4], upper = ci[i, 5])))
}

methods <- c("spearman", "pearson", "kendall")
of <- function(f) setNames(lapply(methods, f), methods)
small <- list(
  "five, no ties" = list(x = c(1, 2, 3, 4, 5), y = c(2, 1, 4, 3, 5)),
  "four, ties" = list(x = c(1, 1, 2, 3), y = c(1, 2, 2, 3)),
  "six, ties on both sides" = list(x = c(1, 1, 2, 2, 3, 3), y = c(1, 2, 1, 3, 3, 3)),
  "seven, far apart" = list(x = c(1, 2, 3, 4, 5, 6, 50), y = c(3, 1, 2, 6, 4, 5, 40)),
  "eight, falling" = list(x = c(1, 2, 2, 4, 5, 5, 7, 8), y = c(9, 9, 7, 8, 3, 5, 1, 2)),
  "three, perfect" = list(x = 1:3, y = c(2, 4, 6)))
exactTest <- function(x, y, method) { t <- cor.test(x, y, method = method, exact = TRUE); list(x = x, y = y, p = t$p.value) }
untied <- list(list(c(1, 2, 3, 4, 5, 6, 7), c(2, 1, 4, 3, 7, 5, 6)), list(1:9, c(1, 3, 2, 5, 4, 9, 8, 6, 7)), list(1:6, c(6, 4, 5, 1, 3, 2)))
boots <- list(study = list(d = study, B = 10000), "nine, one far" = list(d = list(x = c(1, 2, 2, 3, 4, 4, 5, 6, 20), y = c(2, 1, 3, 3, 5, 2, 4, 6, 9)), B = 2000),
  "six, nearly constant" = list(d = list(x = c(1, 1, 1, 1, 2, 3), y = c(1, 2, 2, 1, 2, 3)), B = 2000))
levels <- c(.8, .95, .999)
writeLines(jsonlite::toJSON(list(
  command = "Rscript resampling.R: whole sums of permuted rows; cor.test(exact = TRUE); boot.ci(type = \"bca\", L = jackknife influence)",
  software = "R, boot", version = paste(paste(R.version$major, R.version$minor, sep = "."), packageVersion("boot"), sep = ", "), data = "data/responses.csv; below",
  values = list(
    draws = list(seed = 1, first = draws(1, 1, 5) * TWO32, far = list(seed = 20160501, from = 9799999, draws = draws(20160501, 9799999, 9800003) * TWO32)), # whole: times 2^32
    permutation = of(function(m) lapply(c(1, 20160501), function(seed) permutation(study, m, seed, 100000))),
    enumerated = lapply(small, function(d) c(d, of(function(m) enumerated(d, m)))),
    exact = list(spearman = lapply(untied, function(d) exactTest(d[[1]], d[[2]], "spearman")),
                 kendall = lapply(untied, function(d) exactTest(d[[1]], d[[2]], "kendall"))),
    bootstrap = lapply(boots, function(b) c(b$d, of(function(m) bootstrap(b$d, m, 7, b$B, levels)))))),
  digits = I(17), auto_unbox = TRUE, pretty = 1), "resampling-r.json")
