import { auditEntries } from "./auditEntries.js";

const misprints = auditEntries(process.env["STUDY"] ?? "data").filter(({ verdict, shown }) => verdict === "differs" && shown !== undefined);
process.stdout.write(JSON.stringify(misprints));
