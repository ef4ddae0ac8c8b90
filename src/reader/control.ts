import type { Parameters, SingleKey } from "../study/parameters.js";
import type { ParameterWords } from "./parameterWords.js";

/** What a parameter's control is made from. */
export interface ControlOptions {
  readonly parameters: Parameters;
  readonly key: SingleKey;
  readonly words: ParameterWords;
  /** Unique in the document. */
  readonly id: string;
  /** Id of the element that describes the control. */
  readonly describedBy: string;
}

/** A parameter's control: its parts in reading order, and how it shows a value. */
export interface Control {
  readonly parts: readonly Node[];
  show(value: string | number): void;
}
