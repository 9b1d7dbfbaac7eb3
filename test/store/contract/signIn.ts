import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/util/sha256.ts';
import { aPendingSignIn, aSession } from '../../support/builders.ts';
import type { Subject } from './subject.ts';

/** Sessions, and sign-ins that have begun. */
export function signInContract(subject: Subject): void {
  const { costOf } = subject;

  describe('session', () => {
    it('is there from when it is added until it is ended', async () => {
      const { store } = subject;
      const other = aSession({ hash: sha256('other') });
      await store.addSession(aSession());
      await store.addSession(other);
      expect(await store.session(aSession().hash)).toEqual(aSession());
      expect(await store.endSession(aSession().hash)).toBe(true);
      expect(await store.endSession(aSession().hash)).toBe(false);
      expect(await store.session(aSession().hash)).toBeNull();
      expect(await store.session(other.hash)).toEqual(other);
      expect(await store.session('x'.repeat(3000))).toBeNull();
    });

    it('is never put in the place of another', async () => {
      await subject.store.addSession(aSession());
      await expect(subject.store.addSession(aSession({ person: 'p2' }))).rejects.toThrow(TypeError);
      expect(await subject.store.session(aSession().hash)).toMatchObject({ person: 'p1' });
    });

    it('is given when it has expired: whoever asks compares', async () => {
      const expired = aSession({ expiresAt: '2020-01-01T00:00:00.000Z' });
      await subject.store.addSession(expired);
      expect(await subject.store.session(expired.hash)).toEqual(expired);
    });

    it('costs one request for each step', async () => {
      const one = { transactions: 1, transactionItems: 1, requests: 1 };
      expect(await costOf((view) => view.addSession(aSession()))).toMatchObject(one);
      expect(await costOf((view) => view.session(aSession().hash))).toMatchObject({ reads: 1, requests: 1 });
      expect(await costOf((view) => view.endSession(aSession().hash))).toMatchObject(one);
    });
  });

  describe('takePendingSignIn', () => {
    it('gives what was added once, and null for what was not', async () => {
      const { store } = subject;
      await store.addPendingSignIn(aPendingSignIn());
      await store.addPendingSignIn(aPendingSignIn({ hash: sha256('other'), returnTo: '/other' }));
      expect(await store.takePendingSignIn(aPendingSignIn().hash)).toEqual(aPendingSignIn());
      expect(await store.takePendingSignIn(aPendingSignIn().hash)).toBeNull();
      expect(await store.takePendingSignIn(sha256('other'))).toMatchObject({ returnTo: '/other' });
      expect(await store.takePendingSignIn('x'.repeat(3000))).toBeNull();
    });

    it('gives it to one of many who ask at once', async () => {
      const { store } = subject;
      await store.addPendingSignIn(aPendingSignIn());
      const asked = Array.from({ length: 20 }, () => store.takePendingSignIn(aPendingSignIn().hash));
      expect((await Promise.all(asked)).filter((taken) => taken !== null)).toHaveLength(1);
    });

    it('costs one request', async () => {
      const { hash } = aPendingSignIn();
      const added = await costOf((view) => view.addPendingSignIn(aPendingSignIn()));
      expect(added).toMatchObject({ transactions: 1, transactionItems: 1, requests: 1 });
      const taken = await costOf((view) => view.takePendingSignIn(hash));
      expect(taken).toMatchObject({ writes: 1, readUnits: 0, requests: 1 });
    });
  });
}
