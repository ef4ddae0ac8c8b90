/** An element's markup with a line a tag, for snapshots that a person reviews. */
export function markup(element: Element): string {
  return `${element.outerHTML.replaceAll(/(?<!^)<(?!\/)/g, "\n<")}\n`;
}
