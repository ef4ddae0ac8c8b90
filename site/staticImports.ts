const ONE = /^const (\{[^}]*\}|\w+) = await import\(("[^"]+")\);$/gm;
const MANY = /^const \[(.*)\] = await Promise\.all\(\[((?:import\("[^"]+"\)(?:, )?)+)\]\);$/gm;

/**
 * Turns the dynamic imports that Framework makes of a cell's `import` declarations back into static ones at the top of
 * the page's script, so that a bundler sees which names are used, leaves out the rest, and loads everything at once.
 *
 * @param script A page's inline module as Framework writes it.
 */
export function staticImports(script: string): string {
  const declarations: string[] = [];
  const rest = script
    .replace(ONE, (_, binding: string, address: string) => {
      declarations.push(declaration(binding, address));
      return "";
    })
    .replace(MANY, (_, bindings: string, calls: string) => {
      const addresses = [...calls.matchAll(/import\(("[^"]+")\)/g)].map((match) => match[1]!);
      const names = [...bindings.matchAll(/\{[^}]*\}|\w+/g)].map((match) => match[0]);
      declarations.push(...names.map((binding, index) => declaration(binding, addresses[index]!)));
      return "";
    });
  return [...declarations, rest].join("\n");
}

/** `{a: b}` takes `a` from a module and calls it `b`; a plain name is the whole module. */
function declaration(binding: string, address: string): string {
  if (binding === "{}") return `import ${address};`;
  if (!binding.startsWith("{")) return `import * as ${binding} from ${address};`;
  return `import ${binding.replace(/(\w+): /g, "$1 as ")} from ${address};`;
}
