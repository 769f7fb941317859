/** What a field holds; decides how it is read, validated, completed and written. */
export type FieldType = "text" | "role" | "roles" | "list" | "number" | "date" | "flag" | "structure";

/**
 * The fields of a role definition and what they hold. Their names in each language are data:
 * `words/fields.yaml`. `careerPath` has two parts, written `careerPath.up` and `careerPath.lateral` inside.
 */
export const fieldTypes = {
  title: "text",
  aliases: "list",
  code: "text",
  kind: "text",
  language: "text",
  organization: "text",
  department: "text",
  level: "text",
  grade: "text",
  reportsTo: "role",
  dottedLineTo: "roles",
  directReports: "roles",
  peers: "roles",
  careerPath: "structure",
  location: "structure",
  remote: "text",
  employmentType: "text",
  headcount: "number",
  validThrough: "date",
  datePosted: "date",
  root: "flag",
  translationOf: "text",
  experience: "structure",
  education: "text",
  certificates: "list",
  languages: "list",
  pay: "structure",
  metrics: "structure",
  laws: "list",
  external: "flag",
  sections: "structure",
} as const satisfies Record<string, FieldType>;

export type FieldId = keyof typeof fieldTypes;

export const fieldIds = Object.keys(fieldTypes) as FieldId[];

export const isFieldId = (name: string): name is FieldId => Object.hasOwn(fieldTypes, name);
