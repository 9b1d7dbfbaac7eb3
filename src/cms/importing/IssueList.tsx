import { Button, Tag } from 'antd';
import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import type { Messages } from '../../messages/messages.ts';
import { issueMessage } from '../../messages/zh.ts';
import type { Issue, Severity } from '../../report/issue.ts';
import { goToFigures } from '../editor/goTo.ts';
import type { ReadFileQuery } from '../generated/operations.ts';
import { issueSentence } from '../report/useIssueSentence.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useSeverityName } from '../shell/pieces/useSeverityName.ts';
import { useWords } from '../shell/words.ts';
import { importTexts } from './words.ts';

interface ShownIssue {
  readonly key: string;
  readonly severity: Severity;
  readonly figures: readonly FigureKey[];
  readonly message: string;
}

/** What reading found and what the checks find, the gravest first; what the cells themselves show is left out. */
export function shownIssues(
  told: ReadFileQuery['readReport']['issues'],
  found: readonly Issue[],
  form: Form,
  english: Messages | null,
): readonly ShownIssue[] {
  const ofFile = told
    .filter(({ code }) => code !== 'IMPORT.UNCERTAIN' && code !== 'IMPORT.MISSING')
    .map((issue) => ({
      key: `${issue.code}|${issue.message}`,
      severity: issue.severity,
      figures: issue.figures,
      message: issueSentence(issue, form, english),
    }));
  const ofContent = found.map((issue) => ({
    key: [issue.code, issue.part ?? '', ...issue.figures].join('|'),
    severity: issue.severity,
    figures: issue.figures,
    message: (english?.issue ?? issueMessage)(issue, form),
  }));
  const order: readonly Severity[] = ['BLOCKS', 'MUST_BE_EXPLAINED', 'NOTES'];
  return [...ofFile, ...ofContent].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const colors = { BLOCKS: 'red', MUST_BE_EXPLAINED: 'orange', NOTES: 'default' } as const;

export function IssueList({
  issues,
  checked,
}: {
  readonly issues: readonly ShownIssue[];
  readonly checked: boolean;
}) {
  const t = useWords(importTexts);
  const signs = useSigns();
  const severityName = useSeverityName();
  return (
    <>
      {!checked && <p className="cms-import-hint">{t.checking}</p>}
      {checked && issues.length === 0 && <p className="cms-import-hint">{t.noIssues}</p>}
      <ul className="cms-import-issues">
        {issues.map(({ key, severity, figures, message }) => (
          <li key={key}>
            <Tag color={colors[severity]}>{severityName(severity)}</Tag>
            <span>{message}</span>
            {figures.length > 0 && (
              <Button
                size="small"
                type="link"
                onClick={() => goToFigures(figures)}
                aria-label={`${t.goTo}${signs.colon}${message}`}
              >
                {t.goTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
