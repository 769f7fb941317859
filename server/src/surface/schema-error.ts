/** What a generated validator says of a value; the part of the validator library's errors that we use. */
export interface SchemaError {
  /** JSON pointer of the value: `/pay/min`. */
  readonly instancePath: string;
  /** Where in the schema it failed: `#/definitions/years/anyOf`. */
  readonly schemaPath: string;
  /** The keyword that failed: `type`, `enum`, `additionalProperties`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
