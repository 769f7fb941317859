/** Our sections for each of the labels'; several of ours may stand for one. */
const sectionNames = {
  responsibilities: ["responsibilities"],
  requirements: ["qualifications", "education", "experience", "skills", "knowledge"],
  preferred: ["preferred"],
  kpis: ["kpi"],
  career_path: ["career"],
  benefits: ["benefits"],
  hiring_process: ["process", "hiring"],
  how_to_apply: ["apply"],
  levels: ["levels"],
};
const levels = [
  "none",
  "primary",
  "secondary",
  "vocational",
  "associate",
  "bachelor",
  "master",
  "doctor",
  "unspecified-degree",
];
const labelLevels = { "none-required": "none", jd: "doctor", "degree-unspecified": "unspecified-degree" };

const reliable = (fact) => fact.confidence >= 0.5;
const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/[\s.,]+/g, " ")
    .trim();

/** What one file's reading has right, misses and makes up, by kind. */
export function compare(label, readings) {
  const facts = (kind) => readings.flatMap((reading) => reading.facts[kind]).filter(reliable);
  const kinds = {
    experience: experience(label, facts("experience")),
    management: management(label, facts("experience")),
    education: education(label, facts("education")),
    pay: pay(label, facts("pay")),
    reportsTo: names(label.reportsTo, facts("references"), "reportsTo"),
    directReports: names(label.directReports, facts("references"), "directReports"),
    sections: sections(label, readings),
    title: title(label, readings),
  };
  return { file: label.file, kinds };
}

const outcome = (right, missed, made) => ({ right, missed, made });

const bounds = ({ min, max }) => `${min ?? ""}-${max ?? ""}`;
const labelBounds = ({ minYears, maxYears }) => `${minYears ?? ""}-${maxYears ?? ""}`;
const isManagement = (kind) => kind === "management";

/** Claims agree in their bounds and in whether they are about management, where the label does not allow both. */
function experience(label, facts) {
  const left = facts.filter(({ min, max }) => min !== null || max !== null);
  const right = [];
  const missed = [];
  for (const expected of label.experience) {
    const either = [expected.kind, ...(expected.kindAlt ?? [])].map(isManagement);
    const index = left.findIndex(
      (fact) => bounds(fact) === labelBounds(expected) && either.includes(isManagement(fact.kind)),
    );
    if (index < 0) missed.push(`${labelBounds(expected)} ${expected.kind}: ${expected.quote}`);
    else right.push(left.splice(index, 1)[0]);
  }
  return outcome(
    right.length,
    missed,
    left.map((fact) => `${bounds(fact)} ${fact.kind}: ${fact.text}`),
  );
}

/** Of the claims labelled management and nothing else, how many are read as management. */
function management(label, facts) {
  const left = facts.filter(({ kind }) => isManagement(kind));
  const missed = [];
  let right = 0;
  for (const expected of label.experience.filter(({ kind }) => isManagement(kind))) {
    const index = left.findIndex((fact) => bounds(fact) === labelBounds(expected));
    if (index < 0) missed.push(`${labelBounds(expected)}: ${expected.quote}`);
    else {
      left.splice(index, 1);
      right++;
    }
  }
  const allowed = label.experience.filter(({ kindAlt }) => kindAlt?.includes("management")).map(labelBounds);
  return outcome(
    right,
    missed,
    left.filter((fact) => !allowed.includes(bounds(fact))).map((fact) => `${bounds(fact)}: ${fact.text}`),
  );
}

function education(label, facts) {
  const expected = label.education === null ? null : (labelLevels[label.education] ?? label.education);
  const musts = facts.filter(({ modality }) => modality === "required");
  const counted = musts.length > 0 ? musts : facts.filter(({ modality }) => modality === "preferred");
  const found = [...counted].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0] ?? null;
  if (found?.level === expected || (found === null && expected === null))
    return outcome(expected === null ? 0 : 1, [], []);
  return outcome(
    0,
    expected === null ? [] : [`${expected}: ${label.educationQuote}`],
    found === null ? [] : [`${found.level}: ${found.text}`],
  );
}

function pay(label, facts) {
  const expected = label.salary;
  const told = facts.filter(({ min, max }) => min !== null || max !== null);
  const left = [...told];
  const index =
    expected === null
      ? -1
      : left.findIndex(
          (fact) =>
            fact.min === expected.min &&
            fact.max === expected.max &&
            fact.currency === expected.currency &&
            (fact.period ?? fact.impliedPeriod) === expected.period,
        );
  if (index >= 0) left.splice(index, 1);
  return outcome(
    index >= 0 ? 1 : 0,
    expected !== null && index < 0 ? [expected.quote] : [],
    left.map(
      (fact) => `${fact.min}-${fact.max} ${fact.currency} ${fact.period ?? fact.impliedPeriod}: ${fact.text}`,
    ),
  );
}

function names(expected, references, relation) {
  const found = references
    .filter((reference) => reference.relation === relation && !reference.dotted && !reference.generic)
    .flatMap(({ name, alternatives }) => [name, ...alternatives.map((other) => other.name)]);
  const wanted = new Map(expected.map((name) => [plainName(name), name]));
  const got = new Map(found.map((name) => [plainName(name), name]));
  return outcome(
    [...wanted.keys()].filter((key) => got.has(key)).length,
    [...wanted].filter(([key]) => !got.has(key)).map(([, name]) => name),
    [...got].filter(([key]) => !wanted.has(key)).map(([, name]) => name),
  );
}

function sections(label, readings) {
  const ids = new Set(readings.flatMap(({ role }) => role.sections.flatMap((section) => section.ids)));
  const expected = Object.keys(sectionNames).filter((name) => label.sections.includes(name));
  const found = Object.entries(sectionNames)
    .filter(([, own]) => own.some((id) => ids.has(id)))
    .map(([name]) => name);
  return outcome(
    expected.filter((name) => found.includes(name)).length,
    expected.filter((name) => !found.includes(name)),
    found.filter((name) => !expected.includes(name)),
  );
}

function title(label, readings) {
  const found = readings[0]?.role.title?.value ?? null;
  const right = found !== null && [label.title, ...(label.titleAlt ?? [])].includes(found);
  return outcome(right ? 1 : 0, right ? [] : [label.title], right || found === null ? [] : [found]);
}
