import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../analyses/analyse.js";

/** The report is in Indonesian: what pages load leaves the study's English words out. */
const indonesian = (key: string, value: unknown) => (key === "en" ? undefined : value);

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(analyse(study), indonesian));
