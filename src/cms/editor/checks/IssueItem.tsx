import { Button } from 'antd';
import { memo } from 'react';
import { compareDecimals, subtractDecimal } from '../../../util/decimal.ts';
import { goToFigures, goToPart } from '../goTo.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { Decided } from './Decided.tsx';
import { DecideField } from './DecideField.tsx';
import type { ShownIssue } from './shownIssues.ts';

const texts = words({
  zh: {
    goTo: '转到该处',
    expected: '应为',
    actual: '现为',
    difference: '相差',
    code: (code: string) => `规则 ${code}`,
  },
  en: {
    goTo: 'Go there',
    expected: 'Expected',
    actual: 'Found',
    difference: 'Difference',
    code: (code: string) => `Rule ${code}`,
  },
});

/** One thing wrong: the sentence, both sums, the way there, and what somebody has decided or can decide on it. */
export const IssueItem = memo(function IssueItem({
  issue,
  onLeave,
}: {
  readonly issue: ShownIssue;
  readonly onLeave: () => void;
}) {
  const t = useWords(texts);
  const signs = useSigns();
  const { code, message, expected, actual, figures, part, words: printed, decision } = issue;
  // The number of the rule, as the manual has it: F3.1, D2.
  const [rule] = /^[A-Z]\d(?:\.\d)?/.exec(code) ?? [];
  const goThere = () => {
    onLeave();
    // What a text says of figures is corrected in the text.
    if (printed === null && goToFigures(figures)) return;
    if (part !== null) goToPart(part, printed);
  };
  return (
    <article className="cms-issue" data-issue={code}>
      <p>{message}</p>
      {expected !== null && actual !== null && (
        <dl className="cms-issue-sums cms-figures">
          <div>
            <dt>{t.expected}</dt>
            <dd>{expected}</dd>
          </div>
          <div>
            <dt>{t.actual}</dt>
            <dd>{actual}</dd>
          </div>
          <div>
            <dt>{t.difference}</dt>
            <dd>{differenceOf(expected, actual)}</dd>
          </div>
        </dl>
      )}
      <div className="cms-issue-foot">
        {(part !== null || figures.length > 0) && (
          <Button size="small" onClick={goThere} aria-label={`${t.goTo}${signs.colon}${message}`}>
            {t.goTo}
          </Button>
        )}
        <DecideField issue={issue} />
        {rule !== undefined && <span className="cms-issue-code">{t.code(rule)}</span>}
      </div>
      {decision && <Decided decision={decision} />}
    </article>
  );
});

function differenceOf(expected: string, actual: string): string {
  return compareDecimals(expected, actual) > 0
    ? subtractDecimal(expected, actual)
    : subtractDecimal(actual, expected);
}
