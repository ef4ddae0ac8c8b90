import type { Scoring } from "../../study/scoring.js";
import type { Coefficient, Criteria, StudyDescription } from "../../study/study.js";
import type { ReproduceTexts } from "../../texts/id/reproduce.js";
import { listed } from "./listed.js";
import { type Pairs, type Recipe, type Reproduced, recipe } from "./recipe.js";

/**
 * R code that repeats a test: from the file of answers to `result`, which it prints. It needs R's own packages, and psych for alpha.
 *
 * @example rCode(study, scoring, criteria, { kind: "correlations", pairs: study.hypotheses }, texts)
 */
export function rCode(study: StudyDescription, scoring: Scoring, criteria: Criteria, test: Reproduced, texts: ReproduceTexts): string {
  const told = recipe(study, scoring, criteria, test);
  return `${[...scores(told, texts), ...repeated(told, test, texts)].join("\n")}\n`;
}

function repeated(told: Recipe, test: Reproduced, texts: ReproduceTexts): string[] {
  if (test.kind === "correlations") return correlations(told, test.pairs, texts);
  return test.kind === "validity" ? validity(told, test.variable, texts) : reliability(told, test.scale, texts);
}

function scores({ file, items, reversed, ends, blanks, middle, scales }: Recipe, texts: ReproduceTexts): string[] {
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
      ({ code, items: of }, i) => `  ${quoted(code)} = ${vector(of.map((item) => item.code))}${i < scales.length - 1 ? "," : ")"}`,
    ),
  ];
}

function correlations({ blanks, coefficient, criteria }: Recipe, pairs: Pairs, texts: ReproduceTexts): string[] {
  const total = blanks === "item" ? "rowMeans(answers[codes], na.rm = TRUE) * length(codes)" : "rowSums(answers[codes])";
  return [
    ...(blanks === "item" ? [`# ${texts.prorated}`] : []),
    `total <- sapply(scales, function(codes) ${total})`,
    "",
    `# ${texts.correlation[coefficient]}`,
    `level <- ${criteria.confidenceLevel}`,
    "correlation <- function(id, from, to) {",
    "  both <- complete.cases(total[, c(from, to)])",
    "  x <- total[both, from]; y <- total[both, to]; n <- length(x)",
    `  test <- cor.test(x, y, method = ${quoted(coefficient)}, exact = FALSE)`,
    "  r <- unname(test$estimate)",
    `  interval <- tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * ${STANDARD_ERROR[coefficient]})`,
    "  data.frame(id, from, to, n, coefficient = r, p = test$p.value, lower = interval[1], upper = interval[2])",
    "}",
    `result <- rbind(${listed(
      pairs.map(({ id, from, to }) => `correlation(${[id, from, to].map(quoted).join(", ")})`),
      ",\n",
      "  ",
      1,
    )})`,
    ...(pairs.length > 1 ? [`# ${texts.holm}`, `result$adjusted <- p.adjust(result$p, "holm")`] : []),
    "print(result, digits = 6)",
  ];
}

/** On Fisher's scale: Bonett and Wright; Fisher; Fieller, Hartley and Pearson. */
const STANDARD_ERROR: Readonly<Record<Coefficient, string>> = {
  spearman: "sqrt((1 + r^2 / 2) / (n - 3))",
  pearson: "sqrt(1 / (n - 3))",
  kendall: "sqrt(0.437 / (n - 4))",
};

function validity({ coefficient, criteria }: Recipe, variable: string, texts: ReproduceTexts): string[] {
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
    "n <- min(sapply(scales, function(codes) sum(complete.cases(answers[codes]))))",
    ...critical,
    `result$valid <- result$${criteria.validity === "item-total" ? "total" : "rest"} > critical`,
    "print(result, digits = 6, row.names = FALSE); print(critical, digits = 6)",
  ];
}

function reliability({ scales, criteria }: Recipe, scale: string, texts: ReproduceTexts): string[] {
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
          "fit <- factanal(covmat = cov(scores), factors = 1, n.obs = n,",
          "  control = list(nstart = 20, lower = 1e-6, opt = list(factr = 100, maxit = 10000)))",
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
