import { loadStudy } from "../../loaders/loadStudy.js";
import { consistency } from "../analyses/scales/consistency.js";
import { scoredStudy } from "../analyses/scoredStudy.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify({ consistency: consistency(scoredStudy(study)) }));
