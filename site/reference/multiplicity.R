# Writes multiplicity-r.json. Run in this folder: Rscript multiplicity.R
# R's own p.adjust, and jsonlite to write; nothing of this project.
families <- list(
  "one test" = .03,
  "in order" = c(.001, .01, .02, .04),
  "out of order" = c(.04, .001, .03, .02, .9),
  "ties" = c(.02, .01, .02, .01, .01, .3),
  "all equal" = rep(.02, 5),
  "above one when multiplied" = c(.4, .5, .6, .99, 1),
  "a later one held up" = c(.01, .011, .012, .013),
  "zero and far tails" = c(0, 1e-300, 1e-20, 5e-2),
  "nine of a grid" = c(.0005128978072482729, .21, .049, .00003, .0077, .83, .0111, .05, .5)
)
reference <- list(
  command = "Rscript multiplicity.R: p.adjust(p, \"holm\")", software = "R", version = paste(R.version$major, R.version$minor, sep = "."),
  data = "below", values = lapply(families, function(p) list(p = I(p), holm = I(p.adjust(p, "holm"))))
)
writeLines(jsonlite::toJSON(reference, digits = I(17), auto_unbox = TRUE, pretty = 1), "multiplicity-r.json")
