import { App } from 'antd';
import { isPartId, type ReportContent } from '../../report/content.ts';
import { formOf } from '../../forms/forms.ts';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import { replacedBy, type TargetDraft } from './target.ts';
import { importTexts } from './words.ts';

/** Asks whether the draft may be replaced, with what it would lose. */
export function useReplaceQuestion(content: ReportContent): (draft: TargetDraft) => Promise<boolean> {
  const t = useWords(importTexts);
  const signs = useSigns();
  const { partName } = usePlaceNames();
  const { modal } = App.useApp();
  return async (draft) => {
    const { figures, otherFigures, otherTexts } = replacedBy(draft, content);
    const form = formOf(content.form);
    const names = otherTexts.map((id) =>
      id === 'front' ? t.preface : isPartId(id) ? partName(form, id) : id,
    );
    return modal.confirm({
      title: t.replace,
      content: (
        <>
          {otherFigures === 0 && names.length === 0 && <p>{t.replaceNothing}</p>}
          {figures > 0 && <p>{t.replaceFigures(figures, otherFigures)}</p>}
          {names.length > 0 && <p>{t.replaceTexts(names.join(signs.list))}</p>}
          <p>{t.replaceWarning}</p>
        </>
      ),
      okText: t.replaceDo,
      okButtonProps: { danger: true },
      cancelText: t.cancel,
      width: 520,
    });
  };
}
