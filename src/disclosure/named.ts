/**
 * What is published, key by key: none of a result may be passed over, nor come along with the rest. A key that a result
 * gets later stops the type check here until somebody decides what is published of it; `undefined` withholds one that
 * may be absent.
 */
export type Published<Result> = {
  readonly [Key in keyof Result]-?: Record<never, never> extends Pick<Result, Key>
    ? Result[Key] | undefined
    : Result[Key];
};

/**
 * A result of which every key is named, without those that are undefined.
 *
 * @example named<{ code: string; withheld?: number }>({ code: "A1", withheld: undefined }) // { code: "A1" }
 */
export function named<Result>(keys: Published<Result>): Result {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Result;
}
