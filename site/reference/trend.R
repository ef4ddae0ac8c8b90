# Writes trend-r.json. Run in this folder: Rscript trend.R
# R's own lm, rank and approx, and jsonlite to write; nothing of this project.
answers <- read.csv("../../data/responses.csv")[, -1]
trend <- function(x, y, at) {
  line <- lm(rank(y) ~ rank(x))
  ranks <- approx(sort(unique(x)), sort(unique(rank(x))), at, rule = 2)$y
  fitted <- coef(line)[1] + coef(line)[2] * ranks
  list(x = x, y = y, at = at, trend = approx(sort(unique(rank(y))), sort(unique(y)), fitted, rule = 2)$y)
}
X <- unname(rowSums(answers[paste0("X", 1:13)])); Y <- unname(rowSums(answers[paste0("Y", 1:12)]))
values <- list(study = trend(X, Y, sort(unique(X))), "between scores" = trend(X, Y, c(40.5, 51.25, 60.75)),
  falling = trend(c(1, 2, 2, 4, 5, 5, 7, 8), c(9, 9, 7, 8, 3, 5, 1, 2), c(0, 1, 2, 3, 6, 8, 9)),
  "heavy ties" = trend(c(1, 1, 1, 2, 2, 3), c(2, 1, 2, 2, 3, 3), 1:3))
writeLines(jsonlite::toJSON(list(
  command = "Rscript trend.R: lm(rank(y) ~ rank(x)), read back by approx", software = "R",
  version = paste(R.version$major, R.version$minor, sep = "."), data = "data/responses.csv; below", values = values),
  digits = I(17), auto_unbox = TRUE), "trend-r.json")
