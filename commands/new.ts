import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { newOptions } from "./newOptions.js";
import { studySkeleton } from "./studySkeleton.js";

// npm run new -- DIR --title … --scale 5 --variables …: writes the files of a new study into a folder that is not there
// yet, or is empty.
try {
  const { folder, study } = newOptions(process.argv.slice(2));
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is there already, and not empty.`);
  const schema = relative(folder, "loaders/study.schema.json").split(sep).join("/");
  const files = studySkeleton({ ...study, year: new Date().getFullYear(), schema });
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  console.log(`Wrote ${Object.keys(files).join(", ")} to ${folder}. The report: npm start -- --study ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
