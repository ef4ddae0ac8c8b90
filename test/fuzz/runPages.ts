import { randomStudy } from "../randomStudy.js";
import { evaluation } from "./evaluation.js";

// npm run fuzz:pages -- [STUDIES [FIRST SEED]]: makes random studies and evaluates all that results and build would
// make of them.
const [studies = 2000, first = 1] = process.argv.slice(2).map(Number);
const FAULTS_SHOWN = 40;
const PROGRESS = 50;

const faultsOf = evaluation();
let faulty = 0;
for (let seed = first; seed < first + studies; seed++) {
  if (seed % PROGRESS === 0) console.log(`seed ${seed}`); // the last line tells where it hangs, if it does
  const faults = await faultsOf(randomStudy(seed));
  if (faults.length > 0 && ++faulty <= FAULTS_SHOWN) console.log(`seed ${seed}: ${faults.slice(0, 4).join("\n  ")}`);
}
console.log(`${studies} studies: ${faulty} faulty`);
process.exitCode = faulty > 0 ? 1 : 0;
