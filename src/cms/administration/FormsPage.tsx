import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { editionInForce, forms, formOf, isEdition } from '../../forms/forms.ts';
import { editionNames } from '../../messages/zh/names.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useEnglish } from '../shell/english.ts';
import { useWords, words } from '../shell/words.ts';
import './administration.css';
import { EditionShown } from './editions/EditionShown.tsx';

const texts = words({
  zh: {
    title: '表式版本',
    lead: '年报按所属年度适用的统一格式填写；格式一经启用不再改动，新的规定作为新的版本加入。年报一经起草，始终使用起草时的版本。',
  },
  en: {
    title: 'Form editions',
    lead: 'A report is written on the form in force for its year. An edition never changes once in force; a new decree is a new edition, and a report keeps the one it was begun on.',
  },
});

/** Every edition of the statutory form, as it is printed. */
export function Component() {
  const t = useWords(texts);
  const { year } = usePlace();
  const [search, setSearch] = useSearchParams();
  const names = useEnglish()?.editions ?? editionNames;
  const asked = search.get('edition') ?? '';
  const edition = isEdition(asked) ? asked : editionInForce(year);
  return (
    <>
      <PageHead title={t.title} />
      <p className="cms-lead">{t.lead}</p>
      <Tabs
        activeKey={edition}
        onChange={(key) => setSearch({ edition: key }, { replace: true })}
        items={[...forms].reverse().map((form) => ({ key: form.edition, label: names[form.edition] }))}
      />
      <EditionShown form={formOf(edition)} />
    </>
  );
}
