import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { Messages } from '../../../messages/messages.ts';
import { issueMessage } from '../../../messages/zh.ts';
import { isPartId, type PartId } from '../../../report/content.ts';
import type { Issue, Severity } from '../../../report/issue.ts';
import type { DraftChecksQuery } from '../../generated/operations.ts';
import { issueSentence } from '../../report/useIssueSentence.ts';

export type ToldIssue = NonNullable<DraftChecksQuery['draft']>['decidedIssues'][number];

/** An issue as the checklist shows it. */
export interface ShownIssue {
  /** The same for the same rule at the same place. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly figures: readonly FigureKey[];
  readonly part: PartId | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly message: string;
  /** The words of the text that it is about. */
  readonly words: string | null;
  /** By which the API knows it; null: the API does not have it as it stands on the screen. */
  readonly id: string | null;
  readonly decision: ToldIssue['decision'];
}

/** Rules that need what only the API has: other reports, comments, the file that was read. */
const ELSEWHERE = /^(R1|D3\.SIBLING|COMMENTS\..+|IMPORT\..+)$/;

/**
 * What the checks of this page find in what stands on the screen, and of what the API found in what it has, the rest.
 * An issue of both that says the same is one. `found` null: this page has not checked yet. `english` null: in Chinese.
 */
export function shownIssues(
  found: readonly Issue[] | null,
  told: readonly ToldIssue[],
  form: Form,
  english: Messages | null = null,
): readonly ShownIssue[] {
  const fromApi = (each: ToldIssue) => asTold(each, issueSentence(each.issue, form, english));
  if (found === null) return told.map(fromApi);
  const byKey = new Map(told.map((each) => [keyOf(each.issue), each]));
  return [
    ...found.map((issue) => fromHere(issue, byKey.get(keyOf(issue)), form, english)),
    ...told.filter(({ issue }) => ELSEWHERE.test(issue.code)).map(fromApi),
  ];
}

/** The issues of `after`, where nothing has changed the very objects of `before`: nothing is drawn again for them. */
export function steadyIssues(
  before: readonly ShownIssue[],
  after: readonly ShownIssue[],
): readonly ShownIssue[] {
  const known = new Map(before.map((issue) => [issue.key, issue]));
  const steady = after.map((issue) => {
    const earlier = known.get(issue.key);
    return earlier && JSON.stringify(earlier) === JSON.stringify(issue) ? earlier : issue;
  });
  const isSame = steady.length === before.length && steady.every((issue, index) => issue === before[index]);
  return isSame ? before : steady;
}

/** Figures that are marked for an issue: of a sum that does not hold the total, since any addend may be right. */
export function markedFigures({ code, figures }: Pick<ShownIssue, 'code' | 'figures'>): readonly FigureKey[] {
  return ['F3.2', 'F3.3', 'F4.1'].includes(code) ? figures.slice(-1) : figures;
}

/** What still has to be done about an issue before the report can go on. */
export function isOpen({ severity, decision }: ShownIssue): boolean {
  return severity !== 'NOTES' && decision === null;
}

function fromHere(
  issue: Issue,
  told: ToldIssue | undefined,
  form: Form,
  english: Messages | null,
): ShownIssue {
  const { code, severity, figures, part, expected, actual, params } = issue;
  const chinese = issueMessage(issue, form);
  const message = english ? english.issue(issue, form) : chinese;
  const isSame =
    told?.issue.message === chinese && told.issue.expected === expected && told.issue.actual === actual;
  const printed = params['printed'];
  return {
    ...{ key: keyOf(issue), code, severity, figures, part, expected, actual, message },
    words: typeof printed === 'string' && figuresAreElsewhere(issue) ? printed : null,
    id: isSame ? told.issue.id : null,
    decision: isSame ? told.decision : null,
  };
}

/** Whether its words stand in a text: those of the tables are about the cells themselves. */
function figuresAreElsewhere({ figures, part }: Issue): boolean {
  return figures.every((key) => part === null || !key.startsWith(`${part}.`));
}

function asTold({ issue, decision }: ToldIssue, message: string): ShownIssue {
  const { id, code, severity, figures, expected, actual } = issue;
  const part = issue.part !== null && isPartId(issue.part) ? issue.part : null;
  return {
    ...{ key: keyOf(issue), code, severity, figures, part, expected, actual, message },
    ...{ words: null, id, decision },
  };
}

function keyOf({ code, part, figures }: Pick<ToldIssue['issue'], 'code' | 'part' | 'figures'>): string {
  return [code, part ?? '', ...figures].join('|');
}
