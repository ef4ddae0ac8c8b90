import { loadStudy } from "../../loaders/loadStudy.js";
import { sensitivity } from "../analyses/sensitivity/sensitivity.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(sensitivity(study)));
