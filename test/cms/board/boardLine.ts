import fc from 'fast-check';
import type { BoardLineShownFragment } from '../../../src/cms/generated/operations.ts';
import { deadlineStates } from '../../../src/report/deadline.ts';
import { publicStates } from '../../../src/report/publication.ts';
import { reportStates } from '../../../src/report/workflow.ts';

type Progress = NonNullable<BoardLineShownFragment['progress']>;

/** A line of an organ that was called and has not begun. */
export function aLine(own: Partial<BoardLineShownFragment> = {}): BoardLineShownFragment {
  return {
    organCode: 'bureau',
    organName: '教育局',
    organPath: 'root/county/bureau',
    year: 2025,
    scope: 'OWN',
    called: true,
    missing: true,
    deadline: { state: 'NOT_DUE_YET', on: '2026-01-31', publicBy: '2026-01-31', daysLeft: 30 },
    progress: null,
    reminded: null,
    ...own,
  };
}

export function progressIn(state: Progress['state'], own: Partial<Progress> = {}): Progress {
  return {
    state,
    publicState: null,
    firstPublishedAt: null,
    schedule: null,
    sentBack: null,
    amendment: null,
    forced: null,
    updatedAt: '2026-01-10T02:00:00.000Z',
    updatedByName: '陈思源',
    ...own,
  };
}

const progress = fc.record({
  state: fc.constantFrom(...reportStates),
  publicState: fc.constantFrom(null, ...publicStates),
  isSentBack: fc.boolean(),
});

/** Lines with codes of their own, in every state that there is. */
export const someLines: fc.Arbitrary<readonly BoardLineShownFragment[]> = fc
  .array(
    fc.record({
      made: fc.option(progress),
      deadline: fc.constantFrom(...deadlineStates),
      missing: fc.boolean(),
      name: fc.constantFrom('教育局', '公安局', '鼓楼街道办事处'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ made, deadline, missing, name }, index) =>
      aLine({
        organCode: `o${index}`,
        organName: name,
        organPath: `root/o${index}`,
        missing,
        deadline: { state: deadline, on: '2026-01-31', publicBy: '2026-01-31', daysLeft: null },
        progress:
          made &&
          progressIn(made.state, {
            publicState: made.publicState,
            sentBack: made.isSentBack
              ? { byName: '林雨桐', at: '2026-01-09T00:00:00.000Z', note: '请核对' }
              : null,
          }),
      }),
    ),
  );
