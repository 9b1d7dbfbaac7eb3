import { mayDo, type Action } from '../../access/access.ts';
import type { ReportState } from '../../report/workflow.ts';
import { usePerson } from './person.ts';

/**
 * Whether the person's roles allow something on the organ whose path is given, so that a page need not offer what will
 * be refused. The API decides.
 */
export function useMay(): (action: Action, path: string, state?: ReportState) => boolean {
  const person = usePerson();
  return (action, path, state) => mayDo(person, action, path.split('/'), state ?? null);
}
