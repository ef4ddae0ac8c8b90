# Writes study-r.json and samples-r.json. Run in this folder: Rscript make.R
# R's own functions, and psych for alpha; nothing of this project.
suppressMessages(library(psych))

json <- function(x) {
  if (is.list(x) || !is.null(names(x))) {
    x <- as.list(x)
    parts <- sapply(x, json)
    if (is.null(names(x))) paste0("[", paste(parts, collapse = ","), "]")
    else paste0("{", paste0('"', names(x), '":', parts, collapse = ",\n"), "}")
  }
  else if (is.character(x) && length(x) == 1) paste0('"', gsub('"', '\\\\"', x), '"')
  else if (length(x) == 1 && !inherits(x, "AsIs")) if (is.na(x)) "null" else sprintf("%.17g", x)
  else paste0("[", paste(sapply(unclass(x), json), collapse = ","), "]")
}
reference <- function(file, command, data, values) {
  software <- paste0("R, psych ", packageVersion("psych"))
  version <- paste(R.version$major, R.version$minor, sep = ".")
  writeLines(json(list(command = command, software = software, version = version, data = data, values = values)), file)
}

answers <- read.csv("../../data/responses.csv")[, -1]
scales <- list(X = answers[, grep("^X", names(answers))], Y = answers[, grep("^Y", names(answers))])
correlation <- function(a, b, method) {
  test <- suppressWarnings(cor.test(a, b, method = method, exact = FALSE))
  r <- cor(rank(a), rank(b))
  if (method == "pearson") r <- cor(a, b)
  n <- length(a)
  t <- r * sqrt((n - 2) / (1 - r^2))
  list(coefficient = r, n = n, t = t, p = 2 * pt(-abs(t), n - 2), p_cor_test = test$p.value)
}
described <- function(x) list(mean = mean(x), standardDeviation = sd(x), median = median(x))
feldt <- function(alpha, n, k, level) {
  df <- c(n - 1, (n - 1) * (k - 1))
  1 - (1 - alpha) * qf(c((1 + level) / 2, (1 - level) / 2), df[1], df[2])
}
reliability <- function(items) {
  total <- rowSums(items)
  a <- psych::alpha(items, check.keys = FALSE, warnings = FALSE)
  raw <- a$total$raw_alpha
  ofEach <- function(f) I(unname(sapply(items, f)))
  list(
    alpha = raw,
    alphaIfDeleted = I(a$alpha.drop$raw_alpha),
    feldt = list(psych95 = I(unlist(psych::alpha.ci(raw, nrow(items), ncol(items), digits = 15)[c("lower.ci", "upper.ci")], use.names = FALSE)),
                 level95 = I(feldt(raw, nrow(items), ncol(items), .95)), level99 = I(feldt(raw, nrow(items), ncol(items), .99))),
    pearson = list(total = ofEach(function(x) cor(x, total)), rest = ofEach(function(x) cor(x, total - x))),
    spearman = list(total = ofEach(function(x) cor(x, total, method = "spearman")),
                    rest = ofEach(function(x) cor(x, total - x, method = "spearman")))
  )
}
X <- rowSums(scales$X); Y <- rowSums(scales$Y)
bonettWright <- function(r, n, level) tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt((1 + r^2 / 2) / (n - 3)))
rho <- cor(X, Y, method = "spearman")
reference("study-r.json",
  "Rscript make.R: mean, sd, median; cor, cor.test, pt; psych::alpha, psych::alpha.ci, qf; tanh(atanh(r) -+ qnorm * sqrt((1 + r^2/2)/(n - 3)))",
  "data/responses.csv, repeated in values.answers",
  list(
    answers = lapply(answers, I),
    items = lapply(answers, described), totals = list(X = described(X), Y = described(Y)),
    counts = lapply(answers, function(x) I(as.vector(table(factor(x, 1:5))))),
    scales = lapply(scales, reliability), covariances = lapply(scales, function(s) lapply(1:ncol(s), function(i) I(as.vector(cov(s)[i, ])))),
    correlations = list(spearman = correlation(X, Y, "spearman"), pearson = correlation(X, Y, "pearson")),
    bonettWright = list(level95 = I(bonettWright(rho, 99, .95)), level90 = I(bonettWright(rho, 99, .9))),
    margins = lapply(c(.9, .95, .99), function(level) { z <- qnorm((1 + level) / 2); m <- z * sqrt(.25 / 99)
      list(level = level, withoutCorrection = m, withCorrection = m * sqrt((16806 - 99) / 16805)) })
  ))

# Small and awkward samples: many ties, three pairs, negative, nearly perfect, one value but once.
samples <- list(
  "heavy ties" = list(a = c(1, 1, 1, 2, 2, 2, 2, 3, 3, 5), b = c(1, 2, 1, 2, 3, 3, 1, 3, 3, 3)),
  "three pairs" = list(a = c(1, 2, 3), b = c(1, 3, 2)),
  "negative" = list(a = c(5, 4, 4, 3, 2, 1, 1), b = c(1, 1, 2, 3, 3, 5, 4)),
  "nearly perfect" = list(a = c(1:50, 60, 61), b = c(1:50, 61, 60)),
  "one dissenter" = list(a = c(rep(3, 19), 4), b = c(rep(4, 10), rep(5, 9), 1)),
  "no relation" = list(a = c(1, 1, 3, 3), b = c(1, 3, 1, 3))
)
scalesOfSamples <- list(
  "two items" = list(c(1, 2, 3, 4, 5), c(2, 2, 3, 5, 4)),
  "negative alpha" = list(c(1, 2, 3, 4, 5), c(5, 4, 3, 2, 2), c(1, 3, 2, 3, 1)),
  "constant item" = list(c(1, 2, 3, 4, 5), c(2, 2, 3, 5, 4), c(4, 4, 4, 4, 4))
)
alphaOf <- function(items) { m <- cov(do.call(cbind, items)); k <- ncol(m); k / (k - 1) * (1 - sum(diag(m)) / sum(m)) }
critical <- expand.grid(df = c(1, 2, 3, 5, 10, 28, 30, 97, 100, 1000, 1e6), level = c(.1, .05, .01, .001), tails = 1:2)
critical$r <- with(critical, { t <- qt(level / tails, df, lower.tail = FALSE); t / sqrt(t^2 + df) })
reference("samples-r.json", "Rscript make.R: cor, cor.test(exact = FALSE), pt; k/(k-1) * (1 - sum(diag(cov))/sum(cov)); qt; qf; qnorm", "below",
  list(
    correlations = lapply(samples, function(s) list(a = I(s$a), b = I(s$b), spearman = correlation(s$a, s$b, "spearman"), pearson = correlation(s$a, s$b, "pearson"))),
    alphas = lapply(scalesOfSamples, function(items) list(columns = lapply(items, I), alpha = alphaOf(items))),
    # Not beyond df2 = 4e5, where qf takes a chi-square in its place.
    feldt = lapply(list(c(.8, 30, 5, .95), c(-.4, 12, 3, .9), c(.6440483752, 99, 12, .99), c(.95, 2, 2, .95), c(.7, 20000, 13, .95)),
      function(x) list(alpha = x[1], n = x[2], items = x[3], level = x[4], interval = I(feldt(x[1], x[2], x[3], x[4])))),
    critical = lapply(seq_len(nrow(critical)), function(i) as.list(critical[i, ]))
  ))
