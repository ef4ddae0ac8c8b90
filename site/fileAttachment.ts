// Runs in the browser, in place of Framework's file attachments, most of which reads formats that no page uses (Arrow,
// Excel, SQLite, ...).

/** What the page's script says of a file when it registers it. */
interface FileInfo {
  /** Address of the file, relative to the page. */
  readonly path: string;
  readonly mimeType?: string;
}

/** A file of the site. */
export class AbstractFile {
  readonly href: string;
  readonly name: string;
  readonly mimeType: string;

  constructor(name: string, { path, mimeType = "application/octet-stream" }: FileInfo) {
    this.href = new URL(path, location.href).href;
    this.name = name;
    this.mimeType = mimeType;
  }

  async url(): Promise<string> {
    return this.href;
  }

  async text(): Promise<string> {
    return (await this.#fetch()).text();
  }

  async json(): Promise<unknown> {
    return (await this.#fetch()).json();
  }

  async blob(): Promise<Blob> {
    return (await this.#fetch()).blob();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.#fetch()).arrayBuffer();
  }

  async #fetch(): Promise<Response> {
    const response = await fetch(this.href);
    if (!response.ok) throw new Error(`Unable to load file: ${this.name}`);
    return response;
  }
}

const files = new Map<string, AbstractFile>();

/** Makes a file known by the name that the page's cells call it by. */
export function registerFile(name: string, info: FileInfo): void {
  files.set(new URL(name, location.href).href, new AbstractFile(name, info));
}

/**
 * The file of a name.
 *
 * @throws Error if the page's script registered none; Framework registers the names that stand in cells, not those in
 * modules.
 */
export function FileAttachment(name: string): AbstractFile {
  const file = files.get(new URL(name, location.href).href);
  if (!file) throw new Error(`File not found: ${name}`);
  return file;
}
