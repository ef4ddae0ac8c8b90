import { loadStudy } from "../../loaders/loadStudy.js";
import { encodeAnswers } from "../study/codedAnswers.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(encodeAnswers(study.answers)));
