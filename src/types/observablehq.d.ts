// What Framework gives to pages (globals) and to modules (observablehq:stdlib). It ships no types of its own.
declare module "observablehq:stdlib" {
  export interface FileAttachmentHandle {
    readonly name: string;
    readonly mimeType: string;
    readonly href: string;
    url(): Promise<string>;
    text(): Promise<string>;
    json<T = unknown>(): Promise<T>;
    blob(): Promise<Blob>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
  export function FileAttachment(name: string): FileAttachmentHandle;
  /** Inside its own cell `.value` can be set; elsewhere the name means the current value. */
  export function Mutable<T>(value: T): AsyncGenerator<T> & { value: T };
  export function resize(
    render: (width: number, height: number) => Node | null,
    invalidation?: Promise<void>,
  ): HTMLElement;
  export namespace Generators {
    function input<T>(element: Element & { value: T }): AsyncGenerator<T>;
    function observe<T>(initialize: (notify: (value: T) => void) => (() => void) | undefined): AsyncGenerator<T>;
    function width(element: Element): AsyncGenerator<number>;
    function dark(): AsyncGenerator<boolean>;
  }
}

declare const FileAttachment: typeof import("observablehq:stdlib").FileAttachment;
/**
 * As in the modules, but a name that a page gives to a generator means the generator's current value in all other
 * cells.
 */
declare function Mutable<T>(value: T): T & { value: T };
declare const Generators: {
  input<T>(element: Element & { readonly value: T }): T;
  observe<T>(initialize: (notify: (value: T) => void) => (() => void) | undefined): T;
  width(element: Element): number;
  dark(): boolean;
};
declare const resize: typeof import("observablehq:stdlib").resize;
declare function display<T>(value: T): T;
/** Shows an input; the name that its result is given means the input's current value. */
declare function view<T>(input: Element & { readonly value: T }): T;
declare const invalidation: Promise<void>;
declare const width: number;
declare const dark: boolean;
declare const now: number;
/** The parameters of a page whose file name holds them: `variabel/[code].md` gives `code`. */
declare const observable: { readonly params: Readonly<Record<string, string>> & { readonly code: string } };
