# Writes coefficients-r.json. Run in this folder: Rscript coefficients.R
# R's own functions, psych::r.con, and jsonlite to write; nothing of this project.
answers <- read.csv("../../data/responses.csv")[, -1]
scales <- list(X = answers[, grep("^X", names(answers))], Y = answers[, grep("^Y", names(answers))])
X <- rowSums(scales$X); Y <- rowSums(scales$Y)

kendall <- function(a, b) {
  test <- suppressWarnings(cor.test(a, b, method = "kendall", exact = FALSE))
  list(tau = unname(test$estimate), z = unname(test$statistic), p = test$p.value)
}
itemTotal <- function(items) {
  total <- rowSums(items)
  list(total = unname(sapply(items, function(x) cor(x, total, method = "kendall"))),
       rest = unname(sapply(items, function(x) cor(x, total - x, method = "kendall"))))
}
fisher <- function(a, b, level) {
  limits <- cor.test(a, b, conf.level = level)$conf.int
  list(a = a, b = b, level = level, interval = as.vector(limits), psych = as.vector(psych::r.con(cor(a, b), length(a), p = level)))
}
fieller <- function(tau, n, level) {
  list(tau = tau, n = n, level = level, interval = tanh(atanh(tau) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(0.437 / (n - 4))))
}

# Many ties, three pairs, negative, nearly perfect, one value but once, no ties, perfect with and without ties on both sides.
samples <- list(
  "heavy ties" = list(a = c(1, 1, 1, 2, 2, 2, 2, 3, 3, 5), b = c(1, 2, 1, 2, 3, 3, 1, 3, 3, 3)),
  "three pairs" = list(a = c(1, 2, 3), b = c(1, 3, 2)),
  "three pairs, tied" = list(a = c(1, 1, 2), b = c(1, 2, 2)),
  "negative" = list(a = c(5, 4, 4, 3, 2, 1, 1), b = c(1, 1, 2, 3, 3, 5, 4)),
  "nearly perfect" = list(a = c(1:50, 60, 61), b = c(1:50, 61, 60)),
  "one dissenter" = list(a = c(rep(3, 19), 4), b = c(rep(4, 10), rep(5, 9), 1)),
  "no relation" = list(a = c(1, 1, 3, 3), b = c(1, 3, 1, 3)),
  "without ties" = list(a = c(3, 1, 4, 2, 9, 5, 7, 8, 6), b = c(2, 7, 1, 8, 5, 3, 9, 6, 4)),
  "perfect" = list(a = 1:12, b = c(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)),
  "perfect, tied" = list(a = c(1, 2, 2, 4, 4, 4), b = c(0, 3, 3, 9, 9, 9)),
  "monotone, tied on one side" = list(a = c(1, 2, 2, 4, 5), b = c(1, 2, 3, 4, 5))
)
pairs <- list(c("X1", "Y1"), c("X3", "X4"), c("X7", "Y7"), c("X13", "Y12"), c("Y6", "Y7"))
critical <- expand.grid(n = c(3, 4, 10, 30, 99, 1000, 1e6), level = c(.1, .05, .01, .001), tails = 1:2)
critical$tau <- with(critical, qnorm(level / tails, lower.tail = FALSE) * sqrt(2 * (2 * n + 5) / (9 * n * (n - 1))))

values <- list(
  totals = kendall(X, Y),
  items = lapply(pairs, function(p) c(list(a = p[1], b = p[2]), kendall(answers[[p[1]]], answers[[p[2]]]))),
  itemTotal = lapply(scales, itemTotal),
  samples = lapply(samples, function(s) c(list(a = s$a, b = s$b), kendall(s$a, s$b))),
  fisher = c(lapply(c(.9, .95, .99), function(level) fisher(X, Y, level)),
             lapply(samples[c("heavy ties", "negative", "without ties")], function(s) fisher(s$a, s$b, .95))),
  fieller = list(fieller(kendall(X, Y)$tau, 99, .95), fieller(kendall(X, Y)$tau, 99, .9), fieller(-.6, 5, .99), fieller(0, 10, .95)),
  critical = critical
)
names(values$fisher) <- NULL
reference <- list(
  command = "Rscript coefficients.R: cor.test(method = \"kendall\", exact = FALSE), cor; cor.test()$conf.int, psych::r.con; tanh(atanh(tau) -+ qnorm * sqrt(0.437/(n - 4))); qnorm * sqrt(2(2n + 5)/(9n(n - 1)))",
  software = paste0("R, psych ", packageVersion("psych")),
  version = paste(R.version$major, R.version$minor, sep = "."),
  data = "below, and values.answers of study-r.json",
  values = values
)
writeLines(jsonlite::toJSON(reference, digits = I(17), auto_unbox = TRUE, pretty = 1), "coefficients-r.json")
