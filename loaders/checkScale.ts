import type { Scale } from "../src/study/study.js";
import { expectedWords, problemWords, quoteValue } from "../src/texts/id/problems.js";
import type { YamlFile } from "./yamlFile.js";

const optionsAtMost = 11;

/**
 * Reports a scale whose values are not consecutive whole numbers, whose codes repeat, or that has no middle though its rule for
 * blanks is `midpoint`. Options may stand in ascending or descending order.
 */
export function checkScale({ options, blanks }: Scale, yaml: YamlFile): void {
  const values = options.map(({ value }) => value);
  const step = (values[1] ?? 0) - values[0]!;
  const consecutive = Math.abs(step) === 1 && values.every((value, at) => value === values[0]! + at * step);
  if (!consecutive || options.length > optionsAtMost) {
    yaml.error(
      ["scale", "options"],
      problemWords.value("scale.options", quoteValue(values.join(", ")), expectedWords.options(optionsAtMost)),
    );
  }
  options.forEach(({ code }, at) => {
    if (options.findIndex((option) => option.code === code) < at) {
      yaml.error(["scale", "options", at, "code"], problemWords.value("scale.options.code", quoteValue(code), expectedWords.unique));
    }
  });
  if (blanks === "midpoint" && options.length % 2 === 0) yaml.error(["scale", "blanks"], problemWords.noMiddle(options.length));
}
