import { useEffect } from 'react';
import { usePerson } from '../../shell/person.ts';
import { forgetSession, session } from '../../shell/session.ts';
import type { Keeping } from './keeping.ts';

const EVERY_MS = 4_000;

/** While nobody, or somebody else, is signed in: looks whether the person is back, and then saving goes on by itself. */
export function useSessionBack({ keeper, state }: Keeping): void {
  const person = usePerson();
  const { kind } = state.reach;
  useEffect(() => {
    if (kind !== 'SIGNED_OUT' && kind !== 'SOMEBODY_ELSE') return;
    const look = async () => {
      forgetSession();
      const there = await session().catch(() => null);
      if (!there?.signedIn) return;
      if (there.person.id === person.id) keeper.happens({ kind: 'SIGNED_IN' });
      else keeper.happens({ kind: 'SOMEBODY_ELSE', part: null, name: there.person.name });
    };
    const lookNow = () => void look();
    lookNow();
    const timer = setInterval(lookNow, EVERY_MS);
    window.addEventListener('focus', lookNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', lookNow);
    };
  }, [keeper, kind, person.id]);
}
