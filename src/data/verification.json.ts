import { comparisons } from "../../test/reference/comparisons/comparisons.js";
import { verify } from "../analyses/verification/verify.js";

process.stdout.write(JSON.stringify(verify(comparisons())));
