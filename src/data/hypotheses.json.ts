import { loadStudy } from "../../loaders/loadStudy.js";
import { hypothesesInDepth } from "../analyses/hypothesis/hypothesesInDepth.js";
import { parametersOf } from "../parameters.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(hypothesesInDepth(study, parametersOf(study, 0).confidenceLevel.values)));
