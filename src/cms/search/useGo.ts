import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { reportIdText } from '../../report/report.ts';
import { ReportThere } from '../generated/operations.ts';
import { useTell } from '../shell/pieces/useTell.ts';
import { usePlace } from '../shell/place.tsx';
import { questionOf } from '../shell/useAnswer.ts';
import { useWords } from '../shell/words.ts';
import { whatIsThere, type Destination } from './destinations.ts';
import { reportAddress } from './reportAddress.ts';
import { searchTexts } from './words.ts';

/** Goes there, and turns organ and year above the page to it. A report that nobody has begun is begun from the tasks. */
export function useGo(close: () => void): (to: Destination) => Promise<void> {
  const t = useWords(searchTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { choose } = usePlace();
  const tell = useTell();
  const { message } = App.useApp();
  return async (to) => {
    const { code, name, path } = to.organ;
    const turn = () => {
      close();
      choose({ organ: { code, name, path }, year: to.year });
    };
    if (to.kind === 'BOARD') {
      turn();
      return void navigate('/board');
    }
    try {
      const { draft } = await queries.query(questionOf(ReportThere, { report: reportIdText(to.report) }));
      turn();
      if (!draft) void message.info(t.notBegun(`${name} ${t[whatIsThere(to)](to.year)}`));
      void navigate(draft ? reportAddress(to.report, draft.state === 'DRAFT' ? 'edit' : 'review') : '/');
    } catch (trouble) {
      tell.trouble(trouble);
    }
  };
}
