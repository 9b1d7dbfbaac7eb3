import type { BoardLineShownFragment } from '../../generated/operations.ts';
import { dayOf, minuteOf } from '../../shell/pieces/instant.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useDateText } from '../../shell/pieces/useDateText.ts';
import { useRoleName } from '../../administration/people/roleNames.ts';
import { useWords } from '../../shell/words.ts';
import { boardTexts } from '../words.ts';
import { handlerOf } from './handler.ts';
import type { LineCells } from './linesCsv.ts';
import { stageOf } from './stages.ts';

/** What a line says, in words: the same in the list and in its download. */
export function useLineCells(): (line: BoardLineShownFragment) => LineCells {
  const t = useWords(boardTexts);
  const roleName = useRoleName();
  const dateText = useDateText();
  const signs = useSigns();
  return (line) => {
    const { organName: organ, called, progress, deadline, reminded } = line;
    const handler = handlerOf(line);
    const isAmended = progress?.publicState === 'PUBLISHED' && progress.state !== 'PUBLISHED';
    const notes = [
      ...(called ? [] : [t.notCalled]),
      ...(progress?.sentBack && progress.state === 'DRAFT'
        ? [t.sentBack(progress.sentBack.byName, progress.sentBack.note)]
        : []),
      ...(isAmended ? [t.amended] : []),
      ...(progress?.forced ? [t.forced] : []),
      ...(progress?.schedule ? [t.publishAt(minuteOf(progress.schedule.publishAt))] : []),
    ];
    return {
      organ,
      stage: t.tileNames[stageOf(line)],
      deadline: deadlineText(deadline, t),
      deadlineOn: dateText(deadline.on),
      handler: handler ? roleName(handler) : t.nobody,
      changed: progress ? minuteOf(progress.updatedAt) : '',
      changedBy: progress?.updatedByName ?? '',
      reminded: reminded ? t.remindedBy(reminded.byName, dayOf(reminded.at)) : '',
      note: notes.join(signs.semicolon),
    };
  };
}

function deadlineText(
  { state, daysLeft }: BoardLineShownFragment['deadline'],
  t: ReturnType<typeof useWords<(typeof boardTexts)['zh']>>,
): string {
  if (state === 'IN_TIME') return t.inTime;
  if (state === 'LATE') return t.late;
  const days = daysLeft ?? 0;
  return days < 0 ? t.overdue(-days) : t.left(days);
}
