import { Progress, Typography } from 'antd';
import { BoardTotals, type BoardTotalsQuery, type Scope } from '../../generated/operations.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useWords } from '../../shell/words.ts';
import { grouped } from '../figures/digits.ts';
import { figureMap, sumOf } from '../figures/sumOf.ts';
import { useFormWords } from '../figures/formWords.ts';
import { keyFigures } from './keyFigures.ts';
import { totalsTexts } from './words.ts';

const EVERY_MS = 10_000;

/** The sums of the subtree, which move with every publication. */
export function Totals({
  organ,
  year,
  basis,
  called,
  missing,
}: {
  readonly organ: string;
  readonly year: number;
  readonly basis: Scope;
  readonly called: number;
  readonly missing: number;
}) {
  const t = useWords(totalsTexts);
  const keys = keyFigures(year).flatMap((figure) => figure.keys);
  const answer = useAnswer(
    BoardTotals,
    { organ, year, basis, keys },
    { everyMs: EVERY_MS, keepPrevious: true },
  );
  const published = called - missing;
  const statistics = answer.data?.statistics ?? null;
  return (
    <section aria-label={t.title} className="cms-totals">
      <div className="cms-totals-published">
        <div className="cms-totals-count">
          <strong className="cms-figures">{t.published(published, called)}</strong>
          {statistics !== null && statistics.late > 0 && (
            <Typography.Text type="secondary">{t.late(statistics.late)}</Typography.Text>
          )}
        </div>
        <Progress
          percent={called === 0 ? 0 : Math.floor((published * 100) / called)}
          status="normal"
          aria-label={t.progress(published, called)}
        />
      </div>
      {answer.data && <Figures statistics={statistics} year={year} basis={basis} />}
    </section>
  );
}

function Figures({
  statistics,
  year,
  basis,
}: {
  readonly statistics: BoardTotalsQuery['statistics'];
  readonly year: number;
  readonly basis: Scope;
}) {
  const t = useWords(totalsTexts);
  const shown = keyFigures(year, useFormWords());
  if (shown.length === 0) return <Typography.Text type="secondary">{t.noTables}</Typography.Text>;
  if (!statistics || statistics.published === 0) {
    return <Typography.Text type="secondary">{t.none}</Typography.Text>;
  }
  const figures = figureMap(statistics.figures);
  return (
    <div className="cms-totals-figures">
      <Typography.Text type="secondary">{t.basis[basis]}</Typography.Text>
      <dl>
        {shown.map(({ id, label, keys }) => (
          <div key={keys.join()}>
            <dt>{id ? t.figures[id] : label}</dt>
            <dd className="cms-figures">{grouped(sumOf(figures, keys) ?? '–')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
