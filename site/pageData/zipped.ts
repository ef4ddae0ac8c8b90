import JSZip from "jszip";

/**
 * An archive of text files, uncompressed, as Framework takes several files from one loader.
 *
 * @example await zipped({ "results.json": "{}" })
 */
export function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  return archive.generateAsync({ type: "nodebuffer" });
}
