import { existsSync, readFileSync } from 'node:fs';
import type { Edition } from '../../../src/forms/form.ts';
import type { FigureKey } from '../../../src/forms/figure.ts';

const FOLDER = new URL('../../../../shared/corpus/', import.meta.url);
const READ = /\.(?:txt|md|html|docx|xlsx|pdf)$/;

export interface CorpusFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly organ: string;
  readonly year: number;
  readonly scope: 'OWN' | 'AGGREGATE';
  readonly form: Edition;
  readonly flattened: boolean;
  /** By figure key; null is a printed blank. */
  readonly figures: ReadonlyMap<FigureKey, string | null>;
  /** Values of the rows of an older local table, in order. */
  readonly localRows: readonly (readonly string[])[];
}

type Printed = number | string | null;

interface Manifest {
  readonly ch3_columns: readonly string[];
  readonly reports: readonly {
    readonly files: readonly string[];
    readonly organ: string;
    readonly year: number;
    readonly scope: string;
    readonly form: string;
    readonly expected: {
      readonly ch2?: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
      readonly ch3?: Readonly<Record<string, readonly Printed[]>>;
      readonly ch4?: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
      readonly legacy_table?: { readonly rows?: Readonly<Record<string, readonly number[]>> };
    };
  }[];
}

/** The real reports beside the project with what a person reads in them; empty where they are not there. */
export function corpusFiles(): readonly CorpusFile[] {
  const manifest = new URL('manifest.json', FOLDER);
  if (!existsSync(manifest)) return [];
  const { reports, ch3_columns: columns } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return reports.flatMap((report) =>
    report.files
      .filter((name) => READ.test(name))
      .map((name) => ({
        name,
        bytes: () => readFileSync(new URL(name, FOLDER)),
        organ: report.organ.split(' ')[0]!,
        year: report.year,
        scope: report.scope.startsWith('aggregate') ? 'AGGREGATE' : 'OWN',
        form: editionOf(report.form),
        flattened: name.includes('flattened'),
        figures: figuresOf(report.expected, columns),
        localRows: Object.values(report.expected.legacy_table?.rows ?? {}).map((row) => row.map(String)),
      })),
  );
}

function editionOf(form: string): Edition {
  if (form.startsWith('2019')) return '2019';
  if (form.startsWith('2021')) return '2021';
  return form.includes('table') ? 'local' : 'none';
}

function figuresOf(
  expected: Manifest['reports'][number]['expected'],
  columns: readonly string[],
): ReadonlyMap<FigureKey, string | null> {
  const figures = new Map<FigureKey, string | null>();
  const set = (key: FigureKey, value: Printed): unknown =>
    figures.set(key, value === null ? null : String(value));
  for (const table of ['ch2', 'ch4'] as const) {
    for (const [row, cells] of Object.entries(expected[table] ?? {})) {
      for (const [column, value] of Object.entries(cells)) {
        if (column !== 'amount_unit_printed') set(`${table}.${row}.${column}`, value);
      }
    }
  }
  for (const [row, cells] of Object.entries(expected.ch3 ?? {})) {
    cells.forEach((value, index) => set(`ch3.${row}.${columns[index]!}`, value));
  }
  return figures;
}
