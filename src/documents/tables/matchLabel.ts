import type { TableId } from '../../forms/table.ts';
import { similarity, words } from '../text/words.ts';
import { groupLabels, rowLabels, withoutNumbering, type RowLabel } from './rowLabels.ts';

export interface LabelMatch {
  readonly row: string;
  /** `exact`: a known wording. `near`: a misprint, or a part that no other label has. */
  readonly kind: 'exact' | 'near';
}

const MARK = /[（(][一二三四五六七八九十\d][)）]|(?<!\d)\d[.、．](?!\d)|[一二三四][、.．]|[①-⑨]/g;
const NEAR = 0.75;
const MARGIN = 0.15;
const LONGEST = 120;

/**
 * The row that a printed label means; null where no row or several are possible. In running text (`loose`) a part
 * of the label of a group may stand on the line of any of its rows, so 其他 alone means nothing there.
 */
export function matchLabel(table: TableId, label: string, loose = false): LabelMatch | null {
  if (label.length > LONGEST) return null;
  const question = `${table}${loose ? '~' : '='}${label}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = match(table, label, loose);
  answers.set(question, answer);
  return answer;
}

// The same few labels are asked about again and again.
const MOST_ANSWERS = 20_000;
const answers = new Map<string, LabelMatch | null>();

function match(table: TableId, label: string, loose: boolean): LabelMatch | null {
  if (loose && label.search(MARK) === -1 && groupLabels[table].some((each) => each.includes(words(label))))
    return null;
  for (const reading of readings(label)) {
    const found = matchWords(table, words(reading));
    if (found) return found;
  }
  return null;
}

/** The label may follow the label of its group on the same line: what stands after the last numbering goes first. */
function readings(label: string): readonly string[] {
  const starts = [...label.matchAll(MARK)].map((mark) => mark.index + mark[0].length);
  const last = starts.at(-1);
  return last === undefined || last >= label.length ? [label] : [label.slice(last), withoutNumbering(label)];
}

function matchWords(table: TableId, text: string): LabelMatch | null {
  if (text.length < 2) return null;
  const labels = rowLabels[table];
  const exact = labels.filter((each) => each.wordings.includes(text));
  if (exact.length === 1) return { row: exact[0]!.id, kind: 'exact' };
  if (groupLabels[table].some((group) => group.includes(text))) return null;
  const holding = labels.filter((each) => each.wordings.some((wording) => wording.includes(text)));
  if (text.length >= 4 && holding.length === 1) return { row: holding[0]!.id, kind: 'near' };
  if (holding.length > 0) return null;
  return nearest(table, text);
}

function nearest(table: TableId, text: string): LabelMatch | null {
  const closeness = (label: RowLabel): number =>
    Math.max(...label.wordings.map((each) => similarity(each, text)));
  const scored = rowLabels[table]
    .map((label) => ({ row: label.id, score: closeness(label) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < NEAR) return null;
  const rival = Math.max(second?.score ?? 0, ...groupLabels[table].map((group) => similarity(group, text)));
  return first.score - rival >= MARGIN ? { row: first.row, kind: 'near' } : null;
}
