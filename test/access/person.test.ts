import { describe, expect, it } from '@jest/globals';
import { personActor, personId } from '../../src/access/person.ts';
import { aPerson } from '../support/builders.ts';

describe('a person', () => {
  it('has an id that follows from issuer and subject, each by itself', () => {
    const id = personId({ issuer: 'https://a.example', subject: 'b' });
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(personId({ issuer: 'https://a.example', subject: 'b' })).toBe(id);
    for (const [issuer, subject] of [
      ['https://a.example', 'c'],
      ['https://b.example', 'b'],
      ['https://a.exampleb', ''],
    ] as const) {
      expect(personId({ issuer, subject })).not.toBe(id);
    }
  });

  it('acts with its name and grants, unless disabled', () => {
    const person = aPerson({ disabledAt: null });
    const { id, name, grants } = person;
    expect(personActor(person)).toEqual({ id: `person:${id}`, name, grants });
    expect(personActor({ ...person, disabledAt: '2026-01-20T02:00:00.000Z' })).toBeNull();
  });
});
