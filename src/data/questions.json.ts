import { loadStudy } from "../../loaders/loadStudy.js";
import { questionFamilies } from "../analyses/questions/questionFamilies.js";
import { scoredStudy } from "../analyses/scoredStudy.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(questionFamilies(scoredStudy(study))));
