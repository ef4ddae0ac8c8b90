import type { Scale } from "../src/study/study.js";
import { expectedWords, problemWords, quoteValue } from "../src/texts/language.js";
import { bareWords } from "./bareWords.js";
import { LIMITS } from "./limits.js";
import type { YamlFile } from "./yamlFile.js";

/**
 * Reports a scale whose values are not consecutive whole numbers, whose codes repeat, or that has no middle though its
 * rule for blanks is `midpoint`. Options may stand in ascending or descending order.
 *
 * @returns whether answers can be checked against its values
 * @example
 * checkScale({ blanks: "midpoint", options }, yaml);
 */
export function checkScale({ options, blanks }: Scale, yaml: YamlFile): boolean {
  const values = options.map(({ value }) => value);
  const consecutive = isConsecutive(values);
  if (!consecutive || options.length > LIMITS.options) {
    const wording = problemWords.value(
      "scale.options",
      quoteValue(values.join(", ")),
      expectedWords.options(LIMITS.options),
    );
    yaml.error(["scale", "options"], wording);
  }
  options.forEach(({ code }, at) => {
    if (options.findIndex((option) => option.code === code) === at) return;
    yaml.error(
      ["scale", "options", at, "code"],
      problemWords.value("scale.options.code", quoteValue(code), expectedWords.unique),
    );
  });
  for (const [at, { value, code, label }] of options.entries()) {
    const words = [["code", code] as const, ["label", label.id] as const, ["label", label.en ?? label.id] as const];
    const mistakable = words.find(([, word]) =>
      values.some((other) => other !== value && bareWords(String(other)) === bareWords(word)),
    );
    if (mistakable === undefined) continue;
    const [key, word] = mistakable;
    yaml.error(
      ["scale", "options", at, key],
      problemWords.value(`scale.options.${key}`, quoteValue(word), expectedWords.notValue),
    );
  }
  if (blanks === "midpoint" && options.length % 2 === 0)
    yaml.error(["scale", "blanks"], problemWords.noMiddle(options.length));
  return consecutive;
}

function isConsecutive([first, second, ...rest]: readonly number[]): boolean {
  const step = second! - first!;
  return Math.abs(step) === 1 && rest.every((value, at) => value === second! + (at + 1) * step);
}
