import { beforeEach, describe, expect, it } from '@jest/globals';
import { accessTable } from '../../src/access/access.ts';
import type { Actor } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import { addComment, type AddCommentInput } from '../../src/commands/addComment.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { knownDrafts } from '../../src/commands/shared/knownDrafts.ts';
import { reopenComment } from '../../src/commands/reopenComment.ts';
import { replyToComment } from '../../src/commands/replyToComment.ts';
import { settleComment } from '../../src/commands/settleComment.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { MAX_REPLIES, type Comment } from '../../src/report/comment.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { broughtTo, drafted, now, saved } from '../support/reports.ts';
import {
  actorWith,
  contentWith,
  everyone,
  granted,
  people,
  reportOf,
  worldOn,
  type World,
} from '../support/world.ts';

const report = reportOf('bureau');
const ALL = { limit: 100, after: null };

let world: World;
let made = 0;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await drafted(world, report, contentWith(granted(7)));
});

function add(input: Partial<AddCommentInput> = {}, own: Partial<CommandContext> = {}): Promise<Comment> {
  made += 1;
  const id = made.toString(16).padStart(8, '0');
  return addComment({ report, part: 'ch5', text: '请写具体。', ...input }, { ...world.context(own), id });
}

const about = ({ id }: Comment) => ({ report, comment: id });
const comments = async (onlyOpen = false) => (await world.store.comments(report, onlyOpen, ALL)).items;
const head = async () => (await world.store.head(report))!;
const everything = async () => [await world.store.draft(report), await comments()];

describe('addComment', () => {
  it('remarks on a part, a cell or sentences, and counts as open', async () => {
    const before = await head();
    const part = await add({}, { actor: people.reviewer });
    const cell = await add({ part: 'ch3', figure: 'ch3.granted.total' });
    const words = await add({ quote: '解读形式单一' });
    expect(await comments()).toEqual([part, cell, words]);
    expect(part).toMatchObject({ by: people.reviewer.id, byName: 'reviewer', settled: null, replies: [] });
    expect(cell.anchor).toEqual({ part: 'ch3', figure: 'ch3.granted.total', quote: null });
    expect(words.anchor.quote?.text).toBe('存在解读形式单一的问题，已增加图解和访谈，并将在下一年继续改进。');
    const after = await head();
    expect(after).toMatchObject({
      openComments: 3,
      draftEdits: before.draftEdits + 3,
      authors: before.authors,
    });
  });

  it('leaves no event, and the note of an issue where the report is submitted', async () => {
    const events = async () => (await world.store.events(report, ALL)).items;
    const before = await events();
    await add();
    expect(await events()).toEqual(before);
    const { issues } = await submitReport(await now(world, report), world.context());
    expect(issues).toContainEqual(expect.objectContaining({ code: 'COMMENTS.OPEN', params: { count: 1 } }));
  });

  it('makes who examines the report look again at what came meanwhile', async () => {
    await broughtTo(world, report, 'IN_REVIEW');
    const seen = await now(world, report);
    await add({}, { actor: people.collector });
    expect((await now(world, report)).expectedVersion).toBe(seen.expectedVersion + 1);
  });

  it.each(roles)('is for %s as the table says, and for nobody elsewhere', async (role) => {
    const may = (accessTable['report.comment'] as readonly string[]).includes(role);
    const reads = (accessTable['report.read'] as readonly string[]).includes(role);
    const added = add({}, { actor: actorWith(role, 'bureau') });
    if (may) expect((await added).byName).toBe(role);
    else expect(await refusalCode(added)).toBe(reads ? 'FORBIDDEN' : 'NOT_FOUND');
    expect(await refusalCode(add({}, { actor: actorWith(role, 'city2') }))).toBe('NOT_FOUND');
  });

  it.each([
    ['no text', { text: ' \n' }, 'INVALID_INPUT'],
    ['a text that is too long', { text: '字'.repeat(2_001) }, 'INVALID_INPUT'],
    ['a bidirectional override', { text: '好\u202e坏' }, 'INVALID_INPUT'],
    ['words that are not in the part', { quote: '没有这句话' }, 'INVALID_INPUT'],
    ['a figure of another part', { figure: 'ch3.granted.total' }, 'INVALID_INPUT'],
    ['a report that is not there', { report: reportOf('bureau', 2020) }, 'NOT_FOUND'],
  ] as const)('refuses %s, and changes nothing', async (_, input, code) => {
    const before = await everything();
    expect(await refusalCode(add(input))).toBe(code);
    expect(await refusalCode(add(input, { actor: null }))).toBe('UNAUTHENTICATED');
    expect(await everything()).toEqual(before);
  });

  it('is 2 requests, and 1 where this process knows the draft', async () => {
    const known = knownDrafts();
    const cost = async (input: Partial<AddCommentInput>) => {
      const store = world.store.metered();
      const comment = await add(input, { store, knownDrafts: known, clientMutationId: `c${String(made)}` });
      return [store.cost().requests, comment.anchor.quote?.text ?? null];
    };
    expect(await cost({ quote: '再没有发生' }).catch(() => null)).toBeNull();
    expect(await cost({ quote: '单一' })).toEqual([2, expect.stringContaining('解读')]);
    const { head: there, parts } = await world.store.draft(report);
    known.saw({ head: there!, parts });
    expect(await cost({ quote: '单一' })).toEqual([1, expect.stringContaining('解读')]);
    // Somebody else writes a sentence that this process has not seen.
    await saved(world, report, 'ch5', { text: '全新的一句话。' });
    expect(await cost({ quote: '全新' })).toEqual([2, '全新的一句话。']);
    // What is known of the head is not so any more: the write refuses it, and it is read again.
    known.saw({ head: { ...there!, organPath: ['root', 'bureau'] }, parts });
    expect(await cost({ part: 'ch6' })).toEqual([3, null]);
    expect(known.of(report)).toBeNull();
    expect(await head()).toMatchObject({ openComments: 4 });
  });

  it('is made once, however often the same mutation is sent', async () => {
    const once = { clientMutationId: 'once' };
    const first = await add({}, once);
    const before = await everything();
    expect(await add({}, once)).toEqual(first);
    const { head: there, parts } = await world.store.draft(report);
    const known = knownDrafts();
    known.saw({ head: there!, parts });
    expect(await add({}, { ...once, knownDrafts: known })).toEqual(first);
    expect(await refusalCode(add({ text: '另一条' }, once))).toBe('MUTATION_ID_REUSED');
    expect(await everything()).toEqual(before);
  });
});

describe('replyToComment', () => {
  const reply = (comment: Comment, text: string, own: Partial<CommandContext> = {}) =>
    replyToComment({ ...about(comment), text }, world.context(own));

  it('answers, oldest first, and leaves the comment open or settled as it was', async () => {
    const comment = await add();
    await reply(comment, '已补充。', { actor: people.editor });
    const answered = await reply(comment, '好。', { actor: people.reviewer });
    expect(answered).toMatchObject({
      text: comment.text,
      settled: null,
      replies: [
        { text: '已补充。', byName: 'editor' },
        { text: '好。', byName: 'reviewer' },
      ],
    });
    const closed = await settleComment(about(comment), world.context());
    expect((await reply(comment, '补记。')).settled).toEqual(closed.settled);
    expect(await head()).toMatchObject({ openComments: 0 });
  });

  it('lets several answer at once, and keeps every answer', async () => {
    const comment = await add();
    await Promise.all(['一', '二', '三'].map((text) => reply(comment, text)));
    const [answered] = await comments();
    expect(answered?.replies.map(({ text }) => text).sort()).toEqual(['一', '三', '二']);
  });

  it('takes so many answers and no more', async () => {
    const comment = await add();
    for (let i = 0; i < MAX_REPLIES; i += 1) await reply(comment, '字'.repeat(2_000));
    expect(await refusal(reply(comment, '还有。'))).toMatchObject({
      code: 'INVALID_INPUT',
      params: { path: 'comment', reason: 'OUT_OF_RANGE' },
    });
  });

  it.each([
    ['no text', everyone, ' ', 'INVALID_INPUT'],
    ['an auditor', actorWith('auditor', 'root'), '好。', 'FORBIDDEN'],
    ['somebody of another subtree', actorWith('editor', 'city2'), '好。', 'NOT_FOUND'],
    ['nobody', null, '好。', 'UNAUTHENTICATED'],
  ] as const)('refuses %s', async (_, actor: Actor | null, text, code) => {
    const comment = await add();
    expect(await refusalCode(reply(comment, text, { actor }))).toBe(code);
    expect(await comments()).toEqual([comment]);
  });
});

describe('settleComment and reopenComment', () => {
  it('count once each way, and tell who settled it', async () => {
    const comment = await add();
    const settled = await settleComment(about(comment), world.context({ actor: people.editor }));
    expect(settled.settled).toMatchObject({ by: people.editor.id, byName: 'editor' });
    expect(await head()).toMatchObject({ openComments: 0 });
    expect(await settleComment(about(comment), world.context())).toEqual(settled);
    expect(await head()).toMatchObject({ openComments: 0 });
    expect(await comments(true)).toEqual([]);
    const opened = await reopenComment(about(comment), world.context());
    expect(opened).toEqual({ ...comment, version: 3 });
    expect(await reopenComment(about(comment), world.context())).toEqual(opened);
    expect(await head()).toMatchObject({ openComments: 1 });
    expect(await comments(true)).toEqual([opened]);
  });

  it('count once where several settle at the same instant', async () => {
    const [comment] = [await add(), await add()];
    const settling = people.editor;
    const actors = [settling, people.reviewer, people.signatory];
    const all = await Promise.all(
      actors.map((actor) => settleComment(about(comment), world.context({ actor }))),
    );
    expect(new Set(all.map(({ settled }) => settled?.by)).size).toBe(1);
    expect(await head()).toMatchObject({ openComments: 1 });
  });

  it('are made once, however often the same mutation is sent', async () => {
    const comment = await add();
    const once = (clientMutationId: string) => world.context({ clientMutationId });
    const settled = await settleComment(about(comment), once('s'));
    const opened = await reopenComment(about(comment), once('o'));
    const before = await everything();
    expect(await settleComment(about(comment), once('s'))).toEqual(settled);
    expect(await reopenComment(about(comment), once('o'))).toEqual(opened);
    expect(await everything()).toEqual(before);
  });

  it('are 2 requests', async () => {
    const comment = await add();
    for (const command of [settleComment, reopenComment]) {
      const store = world.store.metered();
      await command(about(comment), world.context({ store, clientMutationId: command.name }));
      expect(store.cost()).toMatchObject({ requests: 2, batches: 1, transactions: 1, transactionItems: 3 });
    }
  });

  it('refuse a comment that is not there, and whoever may not know of it', async () => {
    const comment = await add();
    for (const command of [settleComment, reopenComment]) {
      const nothing = { report, comment: 'nothing' };
      expect(await refusal(command(nothing, world.context()))).toMatchObject({
        code: 'NOT_FOUND',
        params: { what: 'comment' },
      });
      const elsewhere = world.context({ actor: actorWith('editor', 'city2') });
      expect(await refusalCode(command(about(comment), elsewhere))).toBe('NOT_FOUND');
      const auditor = world.context({ actor: actorWith('auditor', 'root') });
      expect(await refusalCode(command(about(comment), auditor))).toBe('FORBIDDEN');
    }
    expect(await comments()).toEqual([comment]);
  });
});
