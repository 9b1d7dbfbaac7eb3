import { Descriptions } from 'antd';
import type { Form } from '../../../forms/form.ts';
import { useEnglish } from '../../shell/english.ts';
import { useWords, words } from '../../shell/words.ts';
import { BlankTable } from './BlankTable.tsx';

const texts = words({
  zh: {
    source: '依据',
    years: '适用年度',
    from: (year: number) => `${year} 年度起`,
    until: (year: number) => `到 ${year} 年度`,
    between: (from: number, to: number) => `${from}—${to} 年度`,
    any: '不限',
    figures: '数值',
    count: (all: number, entered: number) => `${all} 个，其中 ${entered} 个由人填写，其余自动计算`,
    noFigures: '没有固定的数值',
    subheadings: (list: string) => `须写明：${list}`,
    comma: '；',
    prose: '文字',
  },
  en: {
    source: 'Issued by',
    years: 'Report years',
    from: (year: number) => `from ${year}`,
    until: (year: number) => `until ${year}`,
    between: (from: number, to: number) => `${from}–${to}`,
    any: 'any',
    figures: 'Figures',
    count: (all: number, entered: number) =>
      `${all}, of which ${entered} are entered and the others computed`,
    noFigures: 'No fixed figures',
    subheadings: (list: string) => `Must have: ${list}`,
    comma: '; ',
    prose: 'Prose',
  },
});

/** One edition: where it comes from, for which years, and its chapters with their tables as printed. */
export function EditionShown({ form }: { readonly form: Form }) {
  const t = useWords(texts);
  const english = useEnglish();
  const cells = [...form.cells.values()];
  const entered = cells.filter(({ sumOf }) => sumOf === null);
  return (
    <article className="cms-edition">
      <p className="cms-edition-name">{form.name}</p>
      <Descriptions
        bordered
        size="small"
        column={1}
        className="cms-panel"
        items={[
          { key: 'source', label: t.source, children: form.source },
          { key: 'years', label: t.years, children: yearsOf(form, t) },
          {
            key: 'figures',
            label: t.figures,
            children: cells.length === 0 ? t.noFigures : t.count(cells.length, entered.length),
          },
        ]}
      />
      {form.chapters.map(({ id, numeral, heading, subheadings, table: tableId }) => {
        const table = form.tables.find((each) => each.id === tableId);
        const title = english ? english.partName(form, id) : `${numeral}、${heading}`;
        return (
          <section key={id}>
            <h2>{title}</h2>
            {subheadings.length > 0 && (
              <p className="cms-under">
                {t.subheadings(
                  subheadings
                    .map((each) => (english ? `${english.label(each)} (${each})` : each))
                    .join(t.comma),
                )}
              </p>
            )}
            {table && <BlankTable form={form} table={table} label={title} />}
            {!table && subheadings.length === 0 && <p className="cms-under">{t.prose}</p>}
          </section>
        );
      })}
    </article>
  );
}

function yearsOf(
  { fromYear, toYear }: Form,
  t: {
    readonly any: string;
    readonly from: (year: number) => string;
    readonly until: (year: number) => string;
    readonly between: (from: number, to: number) => string;
  },
): string {
  if (fromYear === null) return toYear === null ? t.any : t.until(toYear);
  return toYear === null ? t.from(fromYear) : t.between(fromYear, toYear);
}
