import { Segmented } from 'antd';
import type { Scope } from '../../generated/operations.ts';
import { useWords } from '../../shell/words.ts';
import { chartTexts } from './words.ts';

/** Own reports or 汇总: two counts of the same, never added up or drawn together. */
export function BasisChoice({
  basis,
  choose,
}: {
  readonly basis: Scope;
  readonly choose: (basis: Scope) => void;
}) {
  const t = useWords(chartTexts);
  return (
    <Segmented<Scope>
      aria-label={t.basis}
      value={basis}
      onChange={choose}
      options={(['OWN', 'AGGREGATE'] as const).map((value) => ({ value, label: t.bases[value] }))}
    />
  );
}
