import { type SingleParameter, singleFromText } from "../src/study/parameters.js";

/**
 * The value that an option asks for; the study's own where it is not given.
 *
 * @throws RangeError for one that the parameter does not take: it names the option and what there is.
 * @example askedValue("--tails", parameters.tails, "1") // 1
 */
export function askedValue<T extends string | number>(
  option: string,
  parameter: SingleParameter<T>,
  text: string | undefined,
): T {
  if (text === undefined) return parameter.default;
  const found = singleFromText(parameter, text);
  if (found === undefined) throw unknownValue(option, parameter.values, text);
  return found;
}

export function unknownValue(option: string, values: readonly (string | number)[], text: string): RangeError {
  return new RangeError(`${option} does not take "${text}", only ${values.join(", ")}.`);
}
