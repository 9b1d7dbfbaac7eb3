import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { figureKey } from '../../forms/table.ts';
import { partIds } from '../content.ts';
import type { Issue } from '../issue.ts';

/** Sorts issues as a reader meets them: the report as a whole, then part by part, text before figures. */
export function inReadingOrder(form: Form, issues: readonly Issue[]): readonly Issue[] {
  const places = placesOf(form);
  const partOfIssue = ({ part }: Issue): number => (part === null ? -1 : partIds.indexOf(part));
  const figureOfIssue = ({ figures }: Issue): number => places.get(figures[0] ?? '') ?? -1;
  return issues.toSorted((a, b) => partOfIssue(a) - partOfIssue(b) || figureOfIssue(a) - figureOfIssue(b));
}

/** A substitute row is printed where the first row that it replaces would be. */
function placesOf(form: Form): ReadonlyMap<FigureKey, number> {
  const places = new Map([...form.cells.keys()].map((key, index) => [key, index]));
  for (const { id, cells, substitutes } of form.tables) {
    for (const { row, replaces } of substitutes) {
      for (const { key, column } of cells.filter((cell) => cell.row.id === row.id)) {
        const replaced = replaces.map((each) => places.get(figureKey(id, each, column.id)) ?? Infinity);
        places.set(key, Math.min(...replaced));
      }
    }
  }
  return places;
}
