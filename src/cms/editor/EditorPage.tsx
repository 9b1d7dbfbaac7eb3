import { useHead } from '../report/head.ts';
import { YearBeforeKept } from './before/YearBeforeKept.tsx';
import { ChecksKept } from './checks/ChecksKept.tsx';
import { DraftKept } from './draft/DraftKept.tsx';
import { EditorScreen } from './EditorScreen.tsx';
import { PastingKept } from './paste/PastingKept.tsx';

/** Where a report is written. */
export function Component() {
  const { id } = useHead();
  return (
    <DraftKept report={id}>
      <YearBeforeKept>
        <PastingKept>
          <ChecksKept>
            <EditorScreen />
          </ChecksKept>
        </PastingKept>
      </YearBeforeKept>
    </DraftKept>
  );
}
