import { formOf } from '../../forms/forms.ts';
import { words } from '../text/words.ts';
import type { Item } from '../tables/items.ts';

/** The edition whose column and row labels of chapter 2 the source prints; null where it prints none of either. */
export function printedEdition(items: readonly Item[]): '2019' | '2021' | null {
  const texts = items
    .map((item) => words(item.kind === 'row' ? item.labels.join('') : item.text))
    .filter((text) => text.length <= 400);
  const votes = (['2019', '2021'] as const).map((edition) => {
    const own = ownLabels(edition, edition === '2019' ? '2021' : '2019');
    return own.filter((label) => texts.some((text) => text.includes(label))).length;
  });
  const [older = 0, newer = 0] = votes;
  if (older === newer) return null;
  return older > newer ? '2019' : '2021';
}

/** Labels of chapter 2 that one edition has and no label of the other contains. */
function ownLabels(edition: '2019' | '2021', other: '2019' | '2021'): readonly string[] {
  const others = labelsOf(other);
  return labelsOf(edition).filter((label) => !others.some((each) => each.includes(label)));
}

function labelsOf(edition: '2019' | '2021'): readonly string[] {
  const cells = formOf(edition).tables.find((table) => table.id === 'ch2')?.cells ?? [];
  return [
    ...new Set(cells.flatMap(({ column, row }) => [words(column.label.split('（')[0]!), words(row.label)])),
  ];
}
