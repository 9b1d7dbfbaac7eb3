import fc from 'fast-check';
import type { Wear } from './layouts.ts';
import { rowsOf } from './sample.ts';

const IN_ORDER = [0, 1, 2, 3, 4, 5, 6];

/** What happens to a table on its way through converters: rows lost, labels misprinted or torn, columns moved. */
export function wears(edition: '2019' | '2021'): fc.Arbitrary<Wear> {
  const rows = (['ch2', 'ch3'] as const).flatMap((table) => rowsOf(edition, table).map((cells) => cells[0]!));
  const labels = new Map(rows.map((cell) => [`${cell.table}.${cell.row.id}`, cell.row.label]));
  const names = [...labels.keys()];
  const misprint = fc.tuple(fc.constantFrom(...names), fc.nat(100), fc.constantFrom('某', '口', '', '的'));
  return fc.record({
    dropped: fc.subarray(names, { maxLength: 4 }).map((chosen) => new Set(chosen)),
    torn: fc.subarray(names, { maxLength: 8 }).map((chosen) => new Set(chosen)),
    misprinted: fc.array(misprint, { maxLength: 5 }).map(
      (chosen) =>
        new Map(
          chosen.map(([name, place, char]) => {
            const label = labels.get(name)!;
            const at = place % label.length;
            return [name, label.slice(0, at) + char + label.slice(at + 1)] as const;
          }),
        ),
    ),
    order: fc.oneof(fc.constant(IN_ORDER), fc.shuffledSubarray(IN_ORDER, { minLength: 7, maxLength: 7 })),
    fullWidth: fc.boolean(),
  });
}
