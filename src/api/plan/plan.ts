/**
 * An operation of the public schema laid out as data: which field is read where, with which arguments, and what may come
 * of it. Made once for each operation, or before the program runs; it can be written as JSON.
 */
export interface Plan {
  readonly fields: readonly PlannedField[];
  /** null: only graphql-js can read them. */
  readonly variables: readonly PlannedVariable[] | null;
}

/** A variable that can be taken as it comes. */
export interface PlannedVariable {
  readonly name: string;
  /** Or the names of an enum. */
  readonly type: Exclude<LeafKind, 'AS_IS'> | readonly string[];
  /** A list of such values, none of them null. */
  readonly list: boolean;
  readonly nullable: boolean;
  /** Where it is not given; left out: then it is not there. */
  readonly otherwise?: unknown;
}

export interface PlannedField {
  /** Under which it stands in the answer. */
  readonly key: string;
  /** The type that the field is of, by which its resolver is found. */
  readonly type: string;
  readonly name: string;
  readonly args: readonly PlannedArgument[];
  readonly shape: PlannedShape;
}

/** Without a value and a variable it is left out of the plan. */
export type PlannedArgument =
  | { readonly name: string; readonly value: unknown }
  | {
      readonly name: string;
      readonly variable: string;
      /** Whether null is refused. */
      readonly required: boolean;
      /** Where the variable is not given; left out: then there is no such argument. */
      readonly otherwise?: unknown;
    };

export type PlannedShape = { readonly nullable: boolean } & (
  | { readonly kind: 'leaf'; readonly leaf: LeafKind }
  | { readonly kind: 'enum'; readonly names: readonly string[] }
  | { readonly kind: 'list'; readonly of: PlannedShape }
  | { readonly kind: 'object'; readonly fields: readonly PlannedField[] }
  /** Whose type the value names itself. */
  | { readonly kind: 'any'; readonly types: Readonly<Record<string, readonly PlannedField[]>> }
);

/** `AS_IS`: a scalar of our own, which goes out as its resolver gives it. */
export type LeafKind = 'Int' | 'String' | 'ID' | 'Boolean' | 'AS_IS';

/** The field that every type has. */
export const TYPENAME = '__typename';
