# Writes questions-r.json. Run in this folder: Rscript questions.R
# R's own functions, and jsonlite to write; nothing of this project.
answers <- read.csv("../../data/responses.csv")[, -1]
scales <- list(SDM = paste0("X", 1:4), LAY = paste0("X", 5:8), TIK = paste0("X", 9:13),
               REP = paste0("Y", 1:5), RET = c("Y6", "Y7"), REF = paste0("Y", 8:12), Y = paste0("Y", 1:12))
totals <- lapply(scales, function(items) rowSums(answers[items]))

pair <- function(from, to, method) {
  a <- totals[[from]]; b <- totals[[to]]; n <- length(a)
  test <- suppressWarnings(cor.test(a, b, method = method, exact = FALSE))
  r <- unname(test$estimate)
  v <- switch(method, spearman = (1 + r^2 / 2) / (n - 3), pearson = 1 / (n - 3), kendall = .437 / (n - 4))
  list(from = from, to = to, r = r, p = test$p.value, interval95 = I(tanh(atanh(r) + c(-1, 1) * qnorm(.975) * sqrt(v))))
}
family <- function(from, to, method) {
  pairs <- do.call(c, lapply(from, function(f) lapply(to, function(t) pair(f, t, method))))
  adjusted <- p.adjust(sapply(pairs, function(x) x$p), "holm")
  Map(function(x, p) c(x, list(adjusted = p)), pairs, adjusted)
}
dimensions <- c("SDM", "LAY", "TIK")
methods <- c("spearman", "pearson", "kendall")
values <- setNames(lapply(methods, function(m) list(
  questions = family(dimensions, "Y", m), grid = family(dimensions, c("REP", "RET", "REF"), m))), methods)
writeLines(jsonlite::toJSON(list(
  command = "Rscript questions.R: cor.test(exact = FALSE) of row sums; p.adjust(p, \"holm\"); tanh(atanh(r) -+ qnorm * sqrt(variance))",
  software = "R", version = paste(R.version$major, R.version$minor, sep = "."), data = "data/responses.csv", values = values),
  digits = I(17), auto_unbox = TRUE, pretty = 1), "questions-r.json")
