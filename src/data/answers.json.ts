import { loadStudy } from "../../loaders/loadStudy.js";
import { encodeAnswers } from "../study/codedAnswers.js";

/** Nothing of the answers where the study publishes results alone; its pages then never ask for them. */
const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(study.publish === "answers" ? encodeAnswers(study.answers) : null));
