import { loadStudy } from "../../loaders/loadStudy.js";
import { ideasOf } from "../study/ideas.js";
import { shownByPages } from "./shownByPages.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(ideasOf(study), shownByPages));
