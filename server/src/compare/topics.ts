import type { Topic } from "./change.ts";

/** Every topic, in the order a reviewer asks for them. */
export const topics = [
  "title",
  "reportsTo",
  "directReports",
  "pay",
  "experience",
  "education",
  "certificates",
  "level",
  "grade",
  "headcount",
  "location",
  "remote",
  "employmentType",
  "hours",
  "probation",
  "age",
  "languages",
  "metrics",
  "laws",
  "kind",
  "root",
  "organization",
  "department",
  "code",
  "aliases",
  "dottedLineTo",
  "peers",
  "careerPath",
  "language",
  "translationOf",
  "external",
  "datePosted",
  "validThrough",
  "section",
  "item",
  "path",
  "format",
  "form",
] as const satisfies readonly Topic[];

const order: ReadonlyMap<Topic, number> = new Map(topics.map((topic, index) => [topic, index]));

export const topicOrder = (topic: Topic): number => order.get(topic) ?? topics.length;
