import type { Actor } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { formOf } from '../../src/forms/forms.ts';
import type { Part, ReportContent } from '../../src/report/content.ts';
import type { ReportId, Scope } from '../../src/report/report.ts';
import type { Store } from '../../src/store/store.ts';

/** An actor with every role on the whole tree. */
export const everyone: Actor = {
  id: 'key:everyone',
  name: '全部角色',
  grants: roles.map((role) => ({ role, organ: 'root' })),
};

/** One person for each step of the way, with that role alone on the whole tree. */
export const people = {
  editor: actorWith('editor', 'root'),
  reviewer: actorWith('reviewer', 'root'),
  secrecyReviewer: actorWith('secrecy_reviewer', 'root'),
  signatory: actorWith('signatory', 'root'),
  collector: actorWith('collector', 'root'),
} as const;

export function actorWith(role: (typeof roles)[number], organ: string): Actor {
  return { id: `key:${role}-${organ}`, name: role, grants: [{ role, organ }] };
}

/** Instants that go up by a second each, from a fixed start. */
export function ticking(start = '2024-01-20T02:00:00.000Z'): () => string {
  let instant = Date.parse(start);
  return () => new Date((instant += 1000)).toISOString();
}

/** A store with the tree root › province › city › county › bureau, town; and a second city. */
export interface World {
  readonly store: Store;
  readonly now: () => string;
  readonly context: (overrides?: Partial<CommandContext>) => CommandContext;
}

export async function worldOn(store: Store, now = ticking()): Promise<World> {
  const context = (overrides: Partial<CommandContext> = {}): CommandContext => ({
    store,
    actor: everyone,
    now: now(),
    clientMutationId: null,
    ...overrides,
  });
  for (const [id, parent, kind] of tree) {
    await registerOrgan({ id, name: `${id}机关`, kind, parent, from: 2015, to: null }, context());
  }
  return { store, now, context };
}

const tree = [
  ['root', null, 'GOVERNMENT'],
  ['province', 'root', 'GOVERNMENT'],
  ['city', 'province', 'GOVERNMENT'],
  ['city2', 'province', 'GOVERNMENT'],
  ['county', 'city', 'GOVERNMENT'],
  ['bureau', 'county', 'DEPARTMENT'],
  ['town', 'county', 'TOWNSHIP'],
  ['office', 'town', 'DEPARTMENT'],
] as const;

export function reportOf(organ: string, year = 2023, scope: Scope = 'OWN'): ReportId {
  return { organ, year, scope };
}

/** A whole valid content of the 2021 form: everything 0 but what is given; totals computed. */
export function contentWith(
  figures: Readonly<Record<string, string | null>> = {},
  {
    form = '2021',
    year = 2023,
    organ = 'bureau机关',
  }: { form?: '2019' | '2021'; year?: number; organ?: string } = {},
): ReportContent {
  const parts: Record<string, Part> = {};
  for (const chapter of formOf(form).chapters)
    parts[chapter.id] = prose(`${chapter.heading}。${words[chapter.id] ?? ''}`);
  for (const table of formOf(form).tables) {
    const substitutes = table.substitutes.map(({ row }) => row);
    const own: Record<string, { value: string | null }> = {};
    for (const cell of table.cells) {
      if (cell.sumOf || substitutes.includes(cell.row)) continue;
      own[cell.key] = { value: figures[cell.key] === undefined ? '0' : figures[cell.key]! };
    }
    parts[table.id] = { ...parts[table.id]!, figures: own };
  }
  const front = prose(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`);
  parts['front'] = { ...front, heading: `${organ}${year}年政府信息公开工作年度报告` };
  return { form, parts };
}

/** `count` new applications of natural persons, all granted: a chapter 3 that adds up. */
export function granted(count: number): Readonly<Record<string, string>> {
  return {
    'ch3.new_received.natural_person': String(count),
    'ch3.granted.natural_person': String(count),
  };
}

const words: Readonly<Record<string, string>> = {
  ch1: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障各项工作有序开展。',
  ch5:
    '存在解读形式单一的问题，已增加图解和访谈，并将在下一年继续改进。' +
    '上一年存在的答复超期问题，经完善登记和催办制度，本年度没有再发生。' +
    '下一步将加强业务培训，规范答复格式，提高答复质量，并请公众对公开工作提出意见。',
  ch6: '本年度未收取信息处理费。',
};

function prose(text: string): Part {
  return { heading: null, text, figures: {}, tables: [] };
}
