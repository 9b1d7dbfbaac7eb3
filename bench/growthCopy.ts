export const YEAR = 2023;
export const REPORTS_OF_A_COUNTY = 10;
const COUNTIES_OF_A_CITY = 10;
const COUNTIES_OF_A_PROVINCE = 100;

/** The organs above, too. The ids are equally long, and occur in no hash and in no body. */
export function county(number: number) {
  const text = (part: number, digits: number) => String(Math.floor(part)).padStart(digits, '0');
  return {
    id: `county-${text(number, 5)}`,
    city: `city-${text(number / COUNTIES_OF_A_CITY, 4)}`,
    province: `province-${text(number / COUNTIES_OF_A_PROVINCE, 3)}`,
  };
}

/** All that report in a county, its government the first. */
export function bureausOf(number: number): readonly string[] {
  const { id } = county(number);
  return [id, ...Array.from({ length: REPORTS_OF_A_COUNTY - 1 }, (_, bureau) => `${id}-${bureau}`)];
}

/** A text of the first county as it is for another one. */
export function copyOf(text: string, number: number): string {
  const [model, copy] = [county(0), county(number)];
  return text
    .replaceAll(model.id, copy.id)
    .replaceAll(model.city, copy.city)
    .replaceAll(model.province, copy.province);
}

/**
 * What is left out stands in partitions of one report or organ, and is asked for with that one alone: the parts of the
 * draft, the revisions of the history and the audit log. Totals are added up instead.
 */
export function isCopied(line: string): boolean {
  return !isTotals(line) && !/"S":"(PART#|AUDIT#|REVISION#\d{8}")/.test(line);
}

export function isTotals(line: string): boolean {
  return line.includes('{"S":"STAT#');
}

/** What a county brings of all that was written of the first one: the first of a city or province brings that too. */
export function linesOf(lines: readonly string[], number: number): readonly string[] {
  return lines.filter((line) => isBrought(line, number)).map((line) => copyOf(line, number));
}

/** Whether the county brings what this text of the first county tells of. */
export function isBrought(text: string, number: number): boolean {
  const { id, city, province } = county(0);
  if (text.includes(id)) return true;
  if (text.includes(city)) return number % COUNTIES_OF_A_CITY === 0;
  return text.includes(province) ? number % COUNTIES_OF_A_PROVINCE === 0 : number === 0;
}
