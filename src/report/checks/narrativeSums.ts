import { addDecimals, compareDecimals, subtractDecimal, type Decimal } from '../../util/decimal.ts';
import { partOf, type PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import { clausesOf, type Clause } from '../narrative/clauses.ts';
import { quantityOf, type Quantity } from '../narrative/quantities.ts';
import type { Check } from './check.ts';
import { found, issueOf } from './found.ts';
import { NARRATIVE } from './narrativeFigures.ts';

const OF_THESE = /^其中(?:包括|包含|有)?/;
/** Lists in brackets that name some parts and not all, or something beside. */
const INCOMPLETE = /含|包括|包含|主要|另|如|涉及|等|其中/;
const LONGEST_LIST = 100;
const REMAINDER = /^(?:其他|其它|其余)/;
/** So many names in brackets without 其中 are the whole of them. */
const FEWEST_IN_BRACKETS = 3;

/**
 * T2.SUM. Parts that the text lists add up to the number they are parts of: a list in brackets behind it, and what
 * follows 其中 when 其他 closes the list, because 其中 alone may leave out the rest. Parts that exceed the whole only
 * because one or two are also in another (解读 among 政务信息) are left alone. Noted only: it concerns the text alone.
 */
export const narrativeSums: Check = ({ content }) =>
  found(
    ...NARRATIVE.flatMap((part) => {
      const clauses = clausesOf(partOf(content, part).text);
      return clauses.flatMap((clause, at) => {
        const whole = quantityOf(clause, at);
        return whole ? wrongSum(whole, clauses, part) : [];
      });
    }),
  );

function wrongSum(whole: Quantity, clauses: readonly Clause[], part: PartId): readonly Issue[] {
  const parts = inBrackets(whole, clauses) ?? ofThese(whole, clauses);
  if (!parts) return [];
  const values = parts.map(({ value }) => value);
  const sum = addDecimals(...values);
  if (sum === whole.value || overlaps(values, whole.value, sum)) return [];
  const printed = `${whole.name}${whole.value}${whole.counter}`;
  return [
    issueOf('T2.SUM', 'NOTES', {
      part,
      expected: sum,
      actual: whole.value,
      params: { printed, counter: whole.counter, parts: values.join('+'), count: values.length },
    }),
  ];
}

/** `3607件（市政府349件、各部门933件、…）` */
function inBrackets(whole: Quantity, clauses: readonly Clause[]): readonly Quantity[] | null {
  const own = clauses[whole.at];
  const list = following(whole.at, clauses, (clause) => clause.depth > (own?.depth ?? 0));
  const parts = list.map((clause, i) => quantityOf(withoutOfThese(clause), whole.at + 1 + i));
  const read = parts.filter((each) => each !== null);
  if (read.length < FEWEST_IN_BRACKETS || read.length < parts.length || !sameCounter(whole, read))
    return null;
  if (closes(read)) return read;
  return list.some(({ text }) => INCOMPLETE.test(text)) ? null : read;
}

/** `2599条，其中机构职能类25条，…，其他856条` */
function ofThese(whole: Quantity, clauses: readonly Clause[]): readonly Quantity[] | null {
  const first = clauses[whole.at + 1];
  const own = clauses[whole.at];
  if (!first || !own || first.line !== own.line || !OF_THESE.test(first.text)) return null;
  const start = OF_THESE.exec(first.text)?.[0] === first.text ? whole.at + 2 : whole.at + 1;
  const list = following(start - 1, clauses, (clause) => clause.sentence === first.sentence);
  const read: Quantity[] = [];
  for (const [i, clause] of list.entries()) {
    const part = clause.depth === first.depth ? quantityOf(withoutOfThese(clause), start + i) : null;
    if (part?.counter !== whole.counter) break;
    read.push(part);
    if (REMAINDER.test(part.name)) return read.length > 1 ? read : null;
  }
  return null;
}

function closes(parts: readonly Quantity[]): boolean {
  return REMAINDER.test(parts.at(-1)?.name ?? '');
}

function sameCounter({ counter }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.every((each) => each.counter === counter);
}

function withoutOfThese(clause: Clause): Clause {
  return { ...clause, text: clause.text.replace(OF_THESE, '') };
}

/** The clauses behind one that belong to it. A list longer than any report has is cut, and then does not count. */
function following(
  at: number,
  clauses: readonly Clause[],
  belongs: (clause: Clause) => boolean,
): readonly Clause[] {
  const list: Clause[] = [];
  for (let i = at + 1; i < clauses.length && list.length <= LONGEST_LIST; i += 1) {
    const clause = clauses[i];
    if (!clause || clause.line !== clauses[at]?.line || !belongs(clause)) break;
    list.push(clause);
  }
  return list.length > LONGEST_LIST ? [] : list;
}

/** Whether the parts are too many only by one or two of them. */
function overlaps(values: readonly Decimal[], whole: Decimal, sum: Decimal): boolean {
  if (compareDecimals(sum, whole) <= 0) return false;
  const excess = subtractDecimal(sum, whole);
  return values.some((a, i) => a === excess || values.slice(i + 1).some((b) => addDecimals(a, b) === excess));
}
