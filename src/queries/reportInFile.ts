import { permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { ImportedReport } from '../documents/importedReport.ts';
import type { Organ } from '../organs/organ.ts';
import type { Store } from '../store/store.ts';

export interface ReportInFile {
  readonly imported: ImportedReport;
  /** Those that have exactly the name which the file says. */
  readonly organs: readonly Organ[];
}

/**
 * What an import would make of a file; nothing is kept. For those who may import anywhere: which organ it is about is
 * only known afterwards. Two requests at most, for the organs. Throws `UNREADABLE_FILE`.
 */
export async function reportInFile(
  { file, fileName }: { readonly file: Uint8Array; readonly fileName: string },
  actor: Actor | null,
  store: Store,
): Promise<ReportInFile> {
  const grantedOn = requireActor(actor).grants.map(({ organ }) => organ);
  permit(actor, 'report.import', grantedOn, { what: 'organ', id: '' });
  // As in `importReport`: most processes never read a file.
  const { readReport } = await import('../documents/readReport.ts');
  const imported = await readReport(file, fileName);
  const named = imported.organ === null ? [] : await store.organsNamed(imported.organ);
  return { imported, organs: named.length === 0 ? [] : await store.organs(named) };
}
