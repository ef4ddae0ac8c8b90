import { auditEntries } from "../site/pageData/auditEntries.js";
import { auditCsv } from "../src/audit/auditCsv.js";

// npm run --silent audit -- [DIR]: the audit of the publication of the study in DIR as CSV; of a study without one, the
// heading alone.
try {
  const [folder = "data", ...others] = process.argv.slice(2);
  if (others.length > 0) throw new Error(`audit takes one folder, and got ${[folder, ...others].join(", ")}.`);
  process.stdout.write(auditCsv(auditEntries(folder)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
