import { useMemo, useState } from 'react';
import type { ReportId, Scope } from '../../report/report.ts';
import { reportIdText } from '../../report/report.ts';
import { ImportTarget, type ReadFileQuery } from '../generated/operations.ts';
import { usePlace } from '../shell/place.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useMay } from '../shell/useMay.ts';
import { importableOrgans, isReplaceable, type TargetDraft } from './target.ts';

export interface Target {
  readonly organs: readonly { readonly code: string; readonly name: string }[];
  readonly organ: string | null;
  readonly organName: string | null;
  readonly year: number;
  readonly scope: Scope;
  readonly choose: (some: {
    readonly organ?: string;
    readonly year?: number;
    readonly scope?: Scope;
  }) => void;
  /** Null: it cannot be made there, or that is not known yet. */
  readonly report: ReportId | null;
  /** What is there already. */
  readonly draft: TargetDraft | null;
}

/** Which report the file becomes: as it says itself, else as asked for by the link here, else as chosen above the page. */
export function useTarget(read: ReadFileQuery['readReport'], params: URLSearchParams): Target {
  const place = usePlace();
  const may = useMay();
  const [chosen, setChosen] = useState<Parameters<Target['choose']>[0]>({});
  const organs = importableOrgans([...read.organs, place.organ], may);
  const wished = organs.find(({ code }) => code === params.get('organ'));
  const organ = organs.find(({ code }) => code === chosen.organ) ?? wished ?? organs[0] ?? null;
  const year = chosen.year ?? read.year ?? (Number(params.get('year')) || place.year);
  const scope = chosen.scope ?? read.scope ?? (params.get('scope') === 'AGGREGATE' ? 'AGGREGATE' : 'OWN');
  const report = useMemo(
    () => (organ === null ? null : { organ: organ.code, year, scope }),
    [organ?.code, year, scope],
  );
  const there = useAnswer(ImportTarget, report && { report: reportIdText(report) });
  const draft = there.data?.draft ?? null;
  const isOpen = there.data !== undefined && (draft === null || isReplaceable(draft));
  return {
    organs,
    organ: organ?.code ?? null,
    organName: organ?.name ?? null,
    year,
    scope,
    choose: (some) => setChosen((before) => ({ ...before, ...some })),
    report: isOpen ? report : null,
    draft,
  };
}
