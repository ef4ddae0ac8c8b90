import { RESAMPLING } from "../analysis/results/resample.js";
import type { Coefficient } from "../statistics/correlate.js";
import type { Scoring } from "../study/scoring.js";
import type { Criteria, StudyDescription } from "../study/study.js";
import { listed } from "./listed.js";
import { type Recipe, type Reproduced, recipe, type TestedPairs } from "./recipe.js";
import type { ReproduceWords } from "./words.js";

/**
 * R code that repeats a test: from the file of answers to `result`, which it prints. It needs R's own packages, and
 * psych for alpha.
 *
 * @example rCode(study, scoring, criteria, { kind: "correlations", pairs: study.hypotheses }, texts)
 */
export function rCode(
  study: StudyDescription,
  scoring: Scoring,
  criteria: Criteria,
  test: Reproduced,
  texts: ReproduceWords,
): string {
  const told = recipe(study, scoring, criteria, test);
  return `${[...scores(told, texts), ...repeated(told, test, texts)].join("\n")}\n`;
}

function repeated(told: Recipe, test: Reproduced, texts: ReproduceWords): string[] {
  if (test.kind === "correlations") return correlations(told, test.pairs, texts);
  return test.kind === "validity" ? validity(told, test.variable, texts) : reliability(told, test.scale, texts);
}

function scores({ file, items, reversed, ends, blanks, middle, scales }: Recipe, texts: ReproduceWords): string[] {
  const prepared = {
    midpoint: [`# ${texts.midpoint(middle)}`, `answers[items][is.na(answers[items])] <- ${middle}`],
    item: [],
    respondent: [`# ${texts.respondent}`, "answers <- answers[complete.cases(answers[items]), ]"],
  }[blanks];
  return [
    `# ${texts.file(file)}`,
    `answers <- read.csv(${quoted(file)}, check.names = FALSE, strip.white = TRUE, fileEncoding = "UTF-8-BOM")`,
    `items <- ${vector(items)}`,
    ...prepared,
    ...(reversed.length > 0
      ? [`# ${texts.reversed}`, `reversed <- ${vector(reversed)}`, `answers[reversed] <- ${ends} - answers[reversed]`]
      : []),
    "",
    `# ${texts.scales}`,
    `scales <- list(`,
    ...scales.map(
      ({ code, items: of }, i) =>
        `  ${quoted(code)} = ${vector(of.map((item) => item.code))}${i < scales.length - 1 ? "," : ")"}`,
    ),
  ];
}

function correlations({ blanks, coefficient, criteria }: Recipe, pairs: TestedPairs, texts: ReproduceWords): string[] {
  const permuted = pairs.some(({ exact, decides }) => exact || decides === "drawn");
  const total =
    blanks === "item" ? "rowMeans(answers[codes], na.rm = TRUE) * length(codes)" : "rowSums(answers[codes])";
  return [
    ...(blanks === "item" ? [`# ${texts.prorated}`] : []),
    `total <- sapply(scales, function(codes) ${total})`,
    "",
    ...permutations(coefficient, pairs, texts),
    `# ${texts.correlation[coefficient]}`,
    `level <- ${criteria.confidenceLevel}`,
    `correlation <- function(id, from, to${permuted ? ', exact = FALSE, by = "approximate"' : ""}) {`,
    "  both <- complete.cases(total[, c(from, to)])",
    "  x <- total[both, from]; y <- total[both, to]; n <- length(x)",
    `  test <- cor.test(x, y, method = ${quoted(coefficient)}, exact = FALSE)`,
    "  r <- unname(test$estimate)",
    `  interval <- tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * ${STANDARD_ERROR[coefficient]})`,
    ...(permuted
      ? [
          "  p <- c(approximate = test$p.value, exact = if (exact) exact_p(x, y) else NA,",
          '    drawn = if (by == "drawn") drawn_p(x, y) else NA)',
          '  data.frame(id, from, to, n, coefficient = r, p = p[["approximate"]], exact = p[["exact"]], deciding = p[[by]],',
          "    lower = interval[1], upper = interval[2])",
        ]
      : ["  data.frame(id, from, to, n, coefficient = r, p = test$p.value, lower = interval[1], upper = interval[2])"]),
    "}",
    `result <- rbind(${listed(
      pairs.map(({ id, from, to, exact, decides }) => {
        const tests = permuted ? `, ${exact ? "TRUE" : "FALSE"}, ${quoted(decides)}` : "";
        return `correlation(${[id, from, to].map(quoted).join(", ")}${tests})`;
      }),
      ",\n",
      "  ",
      1,
    )})`,
    ...(pairs.length > 1
      ? [`# ${texts.holm}`, `result$adjusted <- p.adjust(result$${permuted ? "deciding" : "p"}, "holm")`]
      : []),
    "print(result, digits = 6)",
  ];
}

/** What counts permutations, and draws them; nothing where no test asks for it. */
function permutations(coefficient: Coefficient, pairs: TestedPairs, texts: ReproduceWords): string[] {
  const [exact, drawn] = [pairs.some((pair) => pair.exact), pairs.some(({ decides }) => decides === "drawn")];
  const ranked = coefficient === "spearman" ? ["  x <- rank(x); y <- rank(y)"] : [];
  return [
    ...(exact || drawn ? [`# ${texts.sums}`, ...SUMS[coefficient === "kendall" ? "kendall" : "products"]] : []),
    ...(exact
      ? [
          `# ${texts.exact}`,
          "orders <- function(n) if (n == 1) matrix(1) else { s <- orders(n - 1)",
          "  do.call(rbind, lapply(1:n, function(i) cbind(i, matrix(setdiff(1:n, i)[s], nrow(s))))) }",
          "exact_p <- function(x, y) {",
          ...ranked,
          "  n <- length(x); values <- sort(unique(x)); times <- as.vector(table(x))",
          `  if (n > 9 && abs(cor(x, y${coefficient === "kendall" ? ', method = "kendall"' : ""})) > 1 - 1e-12) { # ${texts.perfect}`,
          `    turns <- all(times == rev(times))${coefficient === "pearson" ? " && isTRUE(all.equal(diff(values), rev(diff(values))))" : ""}`,
          "    return((1 + turns) * exp(sum(lfactorial(times)) - lfactorial(n)))",
          "  }",
          ...(coefficient === "kendall"
            ? ['  if (n > 9) return(cor.test(x, y, method = "kendall", exact = TRUE)$p.value)']
            : []),
          "  s <- abs(sums(x, matrix(y[orders(n)], ncol = n)))",
          "  mean(s > s[1] - 1e-9 * max(s))",
          "}",
        ]
      : []),
    ...(drawn
      ? [
          `# ${texts.drawn}`,
          `set.seed(${RESAMPLING.seed})`,
          "drawn_p <- function(x, y) {",
          ...ranked,
          `  s <- abs(sums(x, rbind(y, t(replicate(${RESAMPLING.permutations}, sample(y))))))`,
          "  mean(s > s[1] - 1e-9 * max(s))",
          "}",
        ]
      : []),
  ];
}

/** What a permutation moves of a coefficient, of each row of orders. */
const SUMS = {
  products: ["sums <- function(x, Y) as.vector(Y %*% (x - mean(x)))"],
  kendall: [
    "sums <- function(x, Y) { s <- 0",
    "  for (i in 2:length(x)) for (j in 1:(i - 1)) s <- s + sign(x[i] - x[j]) * sign(Y[, i] - Y[, j])",
    "  s }",
  ],
} as const;

/** On Fisher's scale: Bonett and Wright; Fisher; Fieller, Hartley and Pearson. */
const STANDARD_ERROR: Readonly<Record<Coefficient, string>> = {
  spearman: "sqrt((1 + r^2 / 2) / (n - 3))",
  pearson: "sqrt(1 / (n - 3))",
  kendall: "sqrt(0.437 / (n - 4))",
};

function validity({ coefficient, criteria }: Recipe, variable: string, texts: ReproduceWords): string[] {
  const area = `1 - ${criteria.significanceLevel} / ${criteria.tails}`;
  const critical =
    coefficient === "kendall"
      ? [`critical <- qnorm(${area}) * sqrt(2 * (2 * n + 5) / (9 * n * (n - 1)))`]
      : [`t <- qt(${area}, n - 2)`, "critical <- t / sqrt(n - 2 + t^2)"];
  return [
    "",
    `# ${texts.validity}`,
    `scores <- na.omit(answers[scales[[${quoted(variable)}]]])`,
    "total <- rowSums(scores)",
    `r <- function(x, y) cor(x, y, method = ${quoted(coefficient)})`,
    "result <- data.frame(item = names(scores), total = sapply(scores, function(x) r(x, total)),",
    "  rest = sapply(scores, function(x) r(x, total - x)))",
    `# ${texts.critical}`,
    "n <- nrow(scores)",
    ...critical,
    `result$valid <- result$${criteria.validity === "item-total" ? "total" : "rest"} > critical`,
    "print(result, digits = 6, row.names = FALSE); print(critical, digits = 6)",
  ];
}

function reliability({ scales, criteria }: Recipe, scale: string, texts: ReproduceWords): string[] {
  return [
    "",
    `# ${texts.alpha}`,
    `scores <- na.omit(answers[scales[[${quoted(scale)}]]])`,
    `level <- ${criteria.confidenceLevel}; n <- nrow(scores); k <- ncol(scores)`,
    "alpha <- psych::alpha(scores, check.keys = FALSE, warnings = FALSE)",
    "result <- data.frame(alpha = alpha$total$raw_alpha, standardized = alpha$total$std.alpha, mean_correlation = alpha$total$average_r)",
    'result[c("lower", "upper")] <- 1 - (1 - result$alpha) * qf((1 + c(level, -level)) / 2, n - 1, (n - 1) * (k - 1))',
    ...(scales[0]!.items.length > 2
      ? [
          `# ${texts.omega}`,
          "starts <- cbind(1 - 0.81 * cor(scores)^2, matrix(runif(20 * k), k))",
          "fit <- factanal(covmat = cov(scores), factors = 1, n.obs = n, start = starts,",
          "  control = list(lower = 1e-6, opt = list(factr = 100, maxit = 10000)))",
          "loading <- sum(fit$loadings * sapply(scores, sd))^2",
          `# ${texts.heywood}`,
          "heywood <- min(fit$uniquenesses) < 1e-5",
          "result$omega <- if (heywood) NA else loading / (loading + sum(fit$uniquenesses * sapply(scores, var)))",
          'print(alpha$alpha.drop[, "raw_alpha", drop = FALSE], digits = 6)',
        ]
      : []),
    "print(result, digits = 6)",
  ];
}

function vector(words: readonly string[]): string {
  return `c(${listed(words.map(quoted), ", ", "  ")})`;
}

/** R reads JSON's escapes of a text. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
