import { loadStudy } from "../../loaders/loadStudy.js";

const { study } = loadStudy(process.env["STUDY"] ?? "data");
process.stdout.write(JSON.stringify(study.data.files));
