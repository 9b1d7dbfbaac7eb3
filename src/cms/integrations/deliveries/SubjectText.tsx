import { scopeNames } from '../../../messages/zh/names.ts';
import { OrganShown } from '../../generated/operations.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useWords, words } from '../../shell/words.ts';
import { subjectOf } from './subjectText.ts';

const texts = words({
  zh: {
    report: (organ: string, year: number, scope: 'OWN' | 'AGGREGATE') =>
      `${organ} ${year}\u00a0年度${scope === 'OWN' ? '' : `（${scopeNames[scope]}）`}`,
  },
  en: {
    report: (organ: string, year: number, scope: 'OWN' | 'AGGREGATE') =>
      `${organ}, ${year}${scope === 'OWN' ? '' : ' (aggregate)'}`,
  },
});

/** What a message is about, by the name of the organ. */
export function SubjectText({ subject }: { readonly subject: string }) {
  const t = useWords(texts);
  const about = subjectOf(subject);
  const code = typeof about === 'string' ? about : about.organ;
  const { data } = useAnswer(OrganShown, { organ: code });
  const name = data?.organ?.name ?? code;
  return typeof about === 'string' ? name : t.report(name, about.year, about.scope);
}
