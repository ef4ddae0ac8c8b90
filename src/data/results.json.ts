import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../analyses/analyse.js";
import { shownByPages } from "./shownByPages.js";

/** Ideas stand in ideas.json, for the pages that show them. */
const { study } = loadStudy(process.env["STUDY"] ?? "data");
const items = study.items.map(({ idea, reference, ...item }) => item);
process.stdout.write(JSON.stringify(analyse({ ...study, items }), shownByPages));
