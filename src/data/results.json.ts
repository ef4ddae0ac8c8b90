import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../analyses/analyse.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(analyse(study)));
