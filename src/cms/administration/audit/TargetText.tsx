import { scopeNames } from '../../../messages/zh/names.ts';
import { useWords, words } from '../../shell/words.ts';
import { OrganName } from '../organs/OrganName.tsx';
import { ActorName } from '../people/ActorName.tsx';
import { auditTarget } from './auditTarget.ts';

const texts = words({
  zh: {
    person: '人员',
    key: '接口密钥',
    organ: '机关',
    endpoint: '推送接收地址',
    report: (year: number, aggregate: boolean) =>
      `${year} 年度年报${aggregate ? `（${scopeNames.AGGREGATE}）` : ''}`,
  },
  en: {
    person: 'Person',
    key: 'API key',
    organ: 'Organ',
    endpoint: 'Webhook',
    report: (year: number, aggregate: boolean) => `report of ${year}${aggregate ? ' (aggregate)' : ''}`,
  },
});

const SHORT = 8;

/** To what something was done, by name. */
export function TargetText({ target }: { readonly target: string }) {
  const t = useWords(texts);
  const about = auditTarget(target);
  switch (about.what) {
    case 'report':
      return (
        <>
          <OrganName code={about.report.organ} />{' '}
          {t.report(about.report.year, about.report.scope === 'AGGREGATE')}
        </>
      );
    case 'person':
      return (
        <>
          {t.person} <ActorName id={`person:${about.id}`} />
        </>
      );
    case 'organ':
      return (
        <>
          {t.organ} <OrganName code={about.id} />
        </>
      );
    case 'key':
    case 'endpoint':
      return (
        <>
          {t[about.what]} <span className="cms-code">{about.id.slice(0, SHORT)}</span>
        </>
      );
    case 'other':
      return about.text;
  }
}
