import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../analyses/analyse.js";

process.stdout.write(JSON.stringify(analyse(loadStudy(process.env["STUDY"] ?? "data"))));
