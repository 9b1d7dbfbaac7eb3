import { describe, expect, it } from '@jest/globals';
import { en } from '../../src/messages/en.ts';
import { zh } from '../../src/messages/zh.ts';
import { eventTypes } from '../../src/report/event.ts';
import { workflow } from '../../src/report/workflow.ts';
import { anEvent } from '../support/builders.ts';
import { eventExamples } from '../support/sentences/events.ts';
import { strayChinese } from '../support/sentences/strayChinese.ts';

describe('the sentence of an event', () => {
  it.each(eventTypes.flatMap((type) => eventExamples[type].map((each) => [type, ...each] as const)))(
    '%s',
    (type, own, chinese, english) => {
      const event = anEvent({ type, actorName: '张三', ...own });
      expect(zh.event(event)).toBe(chinese);
      expect(en.event(event)).toBe(english);
    },
  );

  it('is there for everything that the workflow tells', () => {
    const told = Object.values(workflow).flatMap(({ event }) => event ?? []);
    expect(eventTypes).toEqual(expect.arrayContaining([...new Set(told)]));
  });

  it('holds no code and no word that is not Chinese, whatever is missing', () => {
    for (const type of eventTypes) {
      const sentence = zh.event(anEvent({ type, actorName: '张三' }));
      expect(sentence).not.toMatch(/[A-Za-z_]|undefined|null/);
    }
  });

  it('holds no Chinese but what people wrote, and no gap, in English', () => {
    for (const type of eventTypes) {
      for (const own of [{}, ...eventExamples[type].map(([facts]) => facts)]) {
        const sentence = en.event(anEvent({ type, actorName: 'Li Si', ...own }));
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/_|undefined|null/);
        expect(strayChinese(sentence)).toEqual([]);
      }
    }
  });
});
