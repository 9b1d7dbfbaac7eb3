import type { Form } from '../../../forms/form.ts';
import { editionInForce, formOf } from '../../../forms/forms.ts';
import { multiplyDecimal } from '../../../util/decimal.ts';
import { isQuiet, recountOf, sampleYears } from '../oddities.ts';
import { existsIn, organs, type SampleOrgan } from '../organs.ts';
import { applicationsOf, nothingCarried, type CarriedOver } from './applications.ts';
import { disclosures2019, disclosures2021, firstStanding, type Standing } from './disclosures.ts';
import { countBelow, countOf, type OrganYear } from './organYear.ts';
import { proceedingsOf } from './proceedings.ts';
import { chanceOf } from './scale.ts';

const FEES = 'ch2.art20_8.administrative_fees.amount_wan_yuan';

/** What one year leaves to the next. */
interface Legacy {
  readonly carried: CarriedOver;
  readonly standing: Standing;
}

/** The own figures of every made-up organ for every year in which it exists: by organ, then year. */
export function ownYears(): ReadonlyMap<string, ReadonlyMap<number, OrganYear>> {
  const legacies = new Map<string, Legacy>();
  const years = new Map<string, Map<number, OrganYear>>(organs.map(({ id }) => [id, new Map()]));
  for (const year of sampleYears) {
    for (const organ of organs) {
      if (organ.field === null || !existsIn(organ, year)) continue;
      const before =
        legacies.get(organ.id) ?? legacies.get(organ.successorOf ?? '') ?? beginning(organ, year);
      const { figures, legacy } = yearOf(organ, year, before);
      legacies.set(organ.id, legacy);
      years.get(organ.id)?.set(year, figures);
    }
  }
  return years;
}

function beginning(organ: SampleOrgan, year: number): Legacy {
  const anew = year > (sampleYears[0] ?? 0);
  const random = chanceOf(organ, year, 'beginning');
  const open = anew || isQuiet(organ.id) || organ.level === 'TOWNSHIP' ? 0 : random.integer(0, 4);
  return {
    carried: nothingCarried.map((_, column) => (column === 0 ? open : 0)),
    standing: firstStanding(organ, anew),
  };
}

function yearOf(
  organ: SampleOrgan,
  year: number,
  before: Legacy,
): { readonly figures: OrganYear; readonly legacy: Legacy } {
  const form = formOf(editionInForce(year));
  const chapter2 = (form.edition === '2019' ? disclosures2019 : disclosures2021)(
    organ,
    year,
    before.standing,
  );
  const chapter3 = applicationsOf(organ, year, form, before.carried);
  const answered = answeredOf(form, chapter3.figures);
  const counted = { ...chapter2.figures, ...chapter3.figures, ...proceedingsOf(organ, year, answered) };
  const fees = feesOf(organ, year, { figures: counted });
  const figures = withFees(counted, fees.feesPaid);
  return {
    figures: { figures, ...fees, recounted: recountOf(organ.id, year) },
    legacy: { carried: chapter3.carriedOut, standing: chapter2.after },
  };
}

function answeredOf(form: Form, figures: OrganYear['figures']): number {
  const all = [...form.cells.values()].filter(({ table, sumOf }) => table === 'ch3' && sumOf === null);
  const open = ['new_received', 'carried_in', 'carried_out'];
  return all
    .filter(({ row }) => !open.includes(row.id))
    .reduce((sum, { key }) => sum + Number(figures[key] ?? '0'), 0);
}

/** 信息处理费 is one of the 行政事业性收费: an organ that charges no other has charged these. */
function withFees(figures: OrganYear['figures'], feesPaid: number): OrganYear['figures'] {
  if (feesPaid === 0 || figures[FEES] !== '0') return figures;
  return { ...figures, [FEES]: multiplyDecimal(String(feesPaid), '0.0001') };
}

/** 信息处理费 is asked for rarely, and since 2021; who does not pay is counted under 逾期未缴纳. */
function feesOf(
  organ: SampleOrgan,
  year: number,
  own: Pick<OrganYear, 'figures'>,
): Pick<OrganYear, 'feeNotices' | 'feesPaid'> {
  if (year < 2021) return { feeNotices: 0, feesPaid: 0 };
  const unpaid = countBelow(own, 'ch3.other.overdue_fee.');
  const random = chanceOf(organ, year, 'fees paid');
  const busy = countOf(own, 'ch3.granted.natural_person') > 120;
  const paid = busy && random.chance(0.15) ? random.integer(1, 3) : 0;
  return {
    feeNotices: unpaid + paid,
    feesPaid: Array.from({ length: paid }).reduce<number>((sum) => sum + 10 * random.integer(10, 64), 0),
  };
}
