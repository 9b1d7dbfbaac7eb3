import { isAllowed, type Action } from '../../../access/access.ts';
import { Viewer } from '../../generated/operations.ts';
import type { ChosenOrgan } from '../../shell/place.tsx';
import { useAnswer } from '../../shell/useAnswer.ts';

/** The organs on which the person's roles allow something, in the order of the roles. */
export function useOwnOrgans(action: Action): readonly ChosenOrgan[] {
  const { data } = useAnswer(Viewer, {});
  const grants = data?.viewer.grants ?? [];
  const allowed = grants.filter(({ role }) => isAllowed(role, action));
  const byCode = new Map(
    allowed.map(({ organ }) => [organ.code, { ...organ, path: organ.path ?? organ.code }]),
  );
  return [...byCode.values()];
}
