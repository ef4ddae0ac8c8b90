import { fuzzer } from "./fuzz.js";

// npm run fuzz -- [MUTATIONS [FIRST SEED]]: damages studies and reads them; each must end in a study that says what its
// files say, or in a data error.
const [mutations = 200_000, first = 1] = process.argv.slice(2).map(Number);
const FAULTS_SHOWN = 20;
const PROGRESS = 1000;

const outcomeOf = fuzzer();
const ends = { study: 0, "data error": 0 };
let faulty = 0;
for (let seed = first; seed < first + mutations; seed++) {
  if (seed % PROGRESS === 0) console.log(`seed ${seed}`); // the last line tells where it hangs, if it does
  const { end, faults } = outcomeOf(seed);
  ends[end] += 1;
  if (faults.length > 0 && ++faulty <= FAULTS_SHOWN) console.log(`seed ${seed}: ${faults.slice(0, 3).join("\n  ")}`);
}
console.log(`${mutations} mutations: ${ends.study} studies, ${ends["data error"]} data errors, ${faulty} faults`);
process.exitCode = faulty > 0 ? 1 : 0;
