import { auditReport } from "../audit/auditReport.js";
import { auditEntries } from "./auditEntries.js";

process.stdout.write(JSON.stringify(auditReport(auditEntries(process.env["STUDY"] ?? "data"))));
