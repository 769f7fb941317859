import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";

/** What a tool may be told. Each is one property of its input. */
export type Parameter = { readonly does: Localised; readonly required?: true } & (
  | TextParameter
  | NumberParameter
  | FlagParameter
  | ListParameter
);

interface TextParameter {
  readonly type: "text";
  /** The values it may have; anything when left out. */
  readonly values?: readonly string[];
  /** UTF-16 units. */
  readonly longest: number;
}

interface NumberParameter {
  readonly type: "number";
  readonly least: number;
  readonly most: number;
  /** Its value when left out. */
  readonly usual?: number;
}

interface FlagParameter {
  readonly type: "flag";
}

/** A list of texts. */
interface ListParameter {
  readonly type: "list";
  readonly values?: readonly string[];
  readonly most: number;
  /** UTF-16 units of one text. */
  readonly longest: number;
}

export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P> = P extends { readonly type: "text" }
  ? P extends { readonly values: readonly (infer V)[] }
    ? V
    : string
  : P extends { readonly type: "number" }
    ? number
    : P extends { readonly type: "flag" }
      ? boolean
      : P extends { readonly type: "list"; readonly values: readonly (infer V)[] }
        ? readonly V[]
        : readonly string[];

/** The input of a tool once it was read: what may be left out is null, or its usual value. */
export type InputOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends { readonly required: true } | { readonly usual: number }
    ? ValueOf<P[K]>
    : ValueOf<P[K]> | null;
};

/** JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly type: "object" } & Readonly<Record<string, unknown>>;

/** What a tool may be told, as JSON Schema with the words of a language. */
export function inputSchema(parameters: Parameters, language: Language): JsonSchema {
  const entries = Object.entries(parameters);
  const required = entries.filter(([, parameter]) => parameter.required === true).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, parameter]) => [
        name,
        { ...schemaOf(parameter), description: inLanguage(parameter.does, language) },
      ]),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function schemaOf(parameter: Parameter): Readonly<Record<string, unknown>> {
  switch (parameter.type) {
    case "text":
      return textSchema(parameter);
    case "number": {
      const { least, most, usual } = parameter;
      return {
        type: "integer",
        minimum: least,
        maximum: most,
        ...(usual === undefined ? {} : { default: usual }),
      };
    }
    case "flag":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: textSchema(parameter), maxItems: parameter.most };
  }
}

const textSchema = ({
  values,
  longest,
}: {
  readonly values?: readonly string[];
  readonly longest: number;
}) => (values === undefined ? { type: "string", maxLength: longest } : { type: "string", enum: values });
