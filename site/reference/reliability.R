# Writes reliability-r.json. Run in this folder: Rscript reliability.R
# psych::alpha, lavaan (Gauss-Newton, since its default stops at 1e-7 or before), R's own cor and factanal, and jsonlite to write; nothing
# of this project.
suppressMessages({ library(psych); library(lavaan) })
answers <- read.csv("../../data/responses.csv")[, -1]
scales <- list(X = paste0("X", 1:13), SDM = paste0("X", 1:4), LAY = paste0("X", 5:8), TIK = paste0("X", 9:13), Y = paste0("Y", 1:12),
               REP = paste0("Y", 1:5), RET = c("Y6", "Y7"), REF = paste0("Y", 8:12), three = c("X1", "X2", "X3"))

share <- function(loadings, own) sum(loadings)^2 / (sum(loadings)^2 + sum(own))
fit <- function(S, n) { # the best of those from lavaan's own start and from the correlations with every item
  k <- nrow(S); items <- paste0("i", 1:k); dimnames(S) <- list(items, items); R <- cov2cor(S) * .9
  from <- c(list(rep("", k)), lapply(1:k, function(j) paste0("start(", R[, j] * sqrt(diag(S)), ")*")))
  fits <- lapply(from, function(start) tryCatch(suppressWarnings(cfa(paste("f =~", paste0(start, items, collapse = " + ")),
    sample.cov = S, sample.nobs = n, std.lv = TRUE, optim.method = "GN", optim.gn.tol.x = 1e-13, optim.gn.iter.max = 5000)), error = function(e) NULL))
  fits <- Filter(function(f) !is.null(f) && lavInspect(f, "converged"), fits)
  lavInspect(fits[[which.max(sapply(fits, logLik))]], "est")
}
byLavaan <- function(S, n) { e <- fit(S, n); share(e$lambda, diag(e$theta)) }
byFactanal <- function(S, n) {
  f <- tryCatch(factanal(covmat = S, factors = 1, n.obs = n, control = list(lower = 1e-6, opt = list(factr = 1, pgtol = 0, maxit = 10000))),
                error = function(e) NULL) # "unable to optimize from this starting value"
  if (is.null(f)) return(NULL)
  share(f$loadings * sqrt(diag(S)), f$uniquenesses * diag(S))
}
omegas <- function(S, n) c(list(lavaan = byLavaan(S, n)), factanal = byFactanal(S, n))
inDepth <- function(items) {
  d <- answers[items]; total <- suppressMessages(suppressWarnings(psych::alpha(d, check.keys = FALSE)))$total
  c(list(items = items, standardizedAlpha = total$std.alpha, meanCorrelation = total$average_r, correlations = unname(cor(d))),
    if (length(items) > 2) omegas(cov(d), nrow(d)))
}
matrices <- list(
  "unequal variances" = rbind(c(4, .96, .8), c(.96, 1, .3), c(.8, .3, 1)),
  "one item against" = rbind(c(1, -.4, .3, .35), c(-.4, 1, -.45, -.3), c(.3, -.45, 1, .5), c(.35, -.3, .5, 1)),
  "badly fitting" = { m <- diag(6); m[1:3, 1:3] <- .6; m[4:6, 4:6] <- .7; m[1:3, 4:6] <- .1; m[4:6, 1:3] <- .1; diag(m) <- 1; m },
  "nearly Heywood" = rbind(c(1, .85, .7, .5), c(.85, 1, .65, .45), c(.7, .65, 1, .35), c(.5, .45, .35, 1)),
  "weak" = rbind(c(1, .05, .08, .02), c(.05, 1, .06, .1), c(.08, .06, 1, .04), c(.02, .1, .04, 1)))
heywood <- list("three" = rbind(c(1, .8, .8), c(.8, 1, .5), c(.8, .5, 1)),
  "four" = rbind(c(1, .8, .75, .7), c(.8, 1, .5, .45), c(.75, .5, 1, .4), c(.7, .45, .4, 1)))
writeLines(jsonlite::toJSON(list(
  command = "Rscript reliability.R: psych::alpha(check.keys = FALSE); cor; (sum lambda)^2 / ((sum lambda)^2 + sum theta) of lavaan::cfa(std.lv = TRUE, optim.method = \"GN\") and of factanal(factors = 1, lower = 1e-6)",
  software = "R, psych, lavaan", version = paste(paste(R.version$major, R.version$minor, sep = "."), packageVersion("psych"), packageVersion("lavaan"), sep = ", "),
  data = "data/responses.csv; below",
  values = list(scales = lapply(scales, inDepth),
    matrices = lapply(matrices, function(S) c(list(matrix = S, n = 200), omegas(S, 200))),
    heywood = lapply(heywood, function(S) list(matrix = S, leastUniqueness = min(diag(fit(S, 200)$theta)))))),
  digits = I(17), auto_unbox = TRUE, pretty = 1), "reliability-r.json")
