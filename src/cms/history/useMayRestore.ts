import { isOpen } from '../../report/workflow.ts';
import { useHead } from '../report/head.ts';
import { standingOf } from '../report/standing.ts';
import { useMay } from '../shell/useMay.ts';

/** Whether this person may make an older revision the draft again, as the report stands. */
export function useMayRestore(): boolean {
  const head = useHead();
  const may = useMay();
  return isOpen('restore', standingOf(head)) && may('report.restore', head.organ.path ?? '', head.state);
}
