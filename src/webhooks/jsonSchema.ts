/** A schema or a part of one, JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object that has at least these members; a receiver lets others pass, which may come with a later version. */
export function objectSchema(
  members: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(members).filter((name) => !optional.includes(name));
  return { type: 'object', properties: members, required };
}
