import { describe, expect, it } from '@jest/globals';
import { actForms, fieldsOf, isOptional } from '../../../src/cms/review/acts/actForms.ts';
import { wordsOf } from '../../../src/cms/review/acts/actNames.ts';
import { acts } from '../../../src/cms/review/acts/available.ts';
import { chinaInstant, chinaLocal } from '../../../src/cms/review/acts/chinaInstant.ts';
import { workflow } from '../../../src/report/workflow.ts';

const on = { report: 'bureau:2023:OWN', expectedVersion: 7 };

describe('the form of an act', () => {
  it.each(acts)('of %s asks for a reason where the workflow does', (act) => {
    const asked = fieldsOf(act, { publicState: 'PUBLISHED' }).filter((field) => field !== 'confirm');
    const demanded = asked.some((field) => !isOptional(act, field));
    if (workflow[act].needsReason) expect(demanded).toBe(true);
  });

  it.each(acts)('of %s says which report and which version of it', (act) => {
    expect(actForms[act].input(on, {})).toMatchObject(on);
  });

  it('has what grave acts are called typed in', () => {
    const typed = acts.filter((act) => actForms[act].fields.includes('confirm'));
    expect(typed).toEqual(['force', 'withdraw', 'retract']);
  });

  it('leaves out a note that says nothing', () => {
    expect(actForms.review.input(on, { note: ' ' })).toEqual({ ...on, note: null });
    expect(actForms.publish.input(on, {})).toEqual({ ...on, changeNote: null });
  });

  it('asks for a change note only where something is public already', () => {
    expect(fieldsOf('publish', { publicState: null })).not.toContain('changeNote');
    expect(fieldsOf('publish', { publicState: 'PUBLISHED' })).toContain('changeNote');
    expect(fieldsOf('sign', { publicState: 'PUBLISHED' })).not.toContain('changeNote');
  });

  it('takes what is typed as a time for the time in China', () => {
    expect(actForms.schedule.input(on, { publishAt: '2024-01-31T09:00' })).toEqual({
      ...on,
      publishAt: '2024-01-31T09:00:00+08:00',
    });
    expect(chinaLocal(new Date(chinaInstant('2024-01-31T07:30')).toISOString())).toBe('2024-01-31T07:30');
  });
});

describe('wordsOf', () => {
  it('calls a publication of what is public a correction, and a second schedule another time', () => {
    expect(wordsOf('publish', { state: 'APPROVED', publicState: 'PUBLISHED' })).toBe('correct');
    expect(wordsOf('publish', { state: 'APPROVED', publicState: 'RETRACTED' })).toBe('publish');
    expect(wordsOf('schedule', { state: 'SCHEDULED', publicState: null })).toBe('reschedule');
  });
});
