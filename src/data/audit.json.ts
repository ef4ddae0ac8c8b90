import { auditEntries } from "./auditEntries.js";

process.stdout.write(JSON.stringify(auditEntries(process.env["STUDY"] ?? "data")));
