import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { reportIdText, type ReportId } from '../../report/report.ts';
import { BeginAggregate, BeginReport } from '../generated/operations.ts';
import { reportAddress } from '../search/reportAddress.ts';
import { LinkButton } from '../shell/pieces/LinkButton.tsx';
import { useTell } from '../shell/pieces/useTell.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import { taskTexts } from './words.ts';

const NAMED = 5;

/** Opens a report that nobody has begun: empty, added up from those below, or from a file. */
export function BeginButtons({ report, addUp }: { readonly report: ReportId; readonly addUp: boolean }) {
  const t = useWords(taskTexts);
  const signs = useSigns();
  const navigate = useNavigate();
  const tell = useTell();
  const { notification } = App.useApp();
  const begin = useChange(BeginReport);
  const add = useChange(BeginAggregate);
  const about = new URLSearchParams({ ...report, year: String(report.year) }).toString();
  const open = () => void navigate(reportAddress(report, 'edit'));
  const beginEmpty = () => begin.mutate({ ...report }, { onSuccess: open, onError: tell.trouble });
  const addItUp = () =>
    add.mutate(
      { report: reportIdText(report) },
      {
        onSuccess: ({ compileAggregate: { missing } }) => {
          open();
          if (missing.length === 0) return;
          const names = missing.slice(0, NAMED).map(({ organName }) => organName);
          notification.warning({ title: t.missing(missing.length, names.join(signs.list)) });
        },
        onError: tell.trouble,
      },
    );
  return (
    <>
      {!addUp && <LinkButton to={`/import?${about}`}>{t.importFile}</LinkButton>}
      <Button
        type="primary"
        loading={begin.isPending || add.isPending}
        onClick={addUp ? addItUp : beginEmpty}
      >
        {addUp ? t.acts.ADD_UP : t.acts.BEGIN}
      </Button>
    </>
  );
}
