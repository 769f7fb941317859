/** What the project wants to reach: precision and recall; for sections the harmonic mean of both. */
const goals = {
  experience: [0.97, 0.95],
  management: [0, 0.9],
  education: [0.97, 0.95],
  pay: [0.97, 0.95],
  reportsTo: [0.95, 0.95],
  directReports: [0.95, 0.95],
  sections: [0.95, 0.95],
  title: [0.95, 0.95],
};

const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);
const shown = (value) => value.toFixed(3);

/** Prints the table, then every miss and false hit. */
export function printReport(results) {
  console.log(`${results.length} files\n`);
  console.log("kind            right missed  false precision recall   goal");
  for (const kind of Object.keys(goals)) {
    const right = sum(results, (result) => result.kinds[kind].right);
    const missed = sum(results, (result) => result.kinds[kind].missed.length);
    const made = sum(results, (result) => result.kinds[kind].made.length);
    const [precisionGoal, recallGoal] = goals[kind];
    const precision = ratio(right, right + made);
    const recall = ratio(right, right + missed);
    const met = precision >= precisionGoal && recall >= recallGoal;
    const columns = [
      kind.padEnd(14),
      pad(right, 6),
      pad(missed, 6),
      pad(made, 6),
      shown(precision).padStart(9),
      shown(recall).padStart(6),
    ];
    console.log(`${columns.join(" ")}   ${met ? "met" : `P ${precisionGoal} R ${recallGoal}`}`);
  }
  for (const { file, kinds } of results) {
    const lines = Object.entries(kinds).flatMap(([kind, { missed, made }]) => [
      ...missed.map((what) => `  missed ${kind}: ${what}`),
      ...made.map((what) => `  false  ${kind}: ${what}`),
    ]);
    if (lines.length > 0) console.log(`\n${file}\n${lines.join("\n")}`);
  }
}

const sum = (results, of) => results.reduce((total, result) => total + of(result), 0);
const pad = (value, width) => String(value).padStart(width);
