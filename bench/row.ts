/** One line of the table. Its budget, if it has one, stands in `budgets.json` under the same name. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How the value came about. */
  readonly note?: string;
}
