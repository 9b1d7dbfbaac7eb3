import { Fragment } from 'react';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { OrganName } from '../organs/OrganName.tsx';
import { yearsText } from '../organs/years.ts';
import { useRoleName } from '../people/roleNames.ts';
import { auditDetail } from './auditDetail.ts';

const texts = words({
  zh: {
    on: '启用',
    off: '关闭',
    above: '上级：',
    from: (year: number) => `（${year} 年度起）`,
    years: (years: string) => `${years} 年度`,
    since: (at: string, count: number) => `${at} 以来的 ${count} 条`,
  },
  en: {
    on: 'on',
    off: 'off',
    above: 'below ',
    from: (year: number) => ` (from ${year})`,
    years: (years: string) => years,
    since: (at: string, count: number) => `${count} since ${at}`,
  },
});

/** What explains an entry of the audit log. */
export function DetailText({ action, detail }: { readonly action: string; readonly detail: string | null }) {
  const t = useWords(texts);
  const roleName = useRoleName();
  const signs = useSigns();
  const read = auditDetail(action, detail);
  switch (read.kind) {
    case 'none':
      return null;
    case 'role':
      return roleName(read.role);
    case 'grants':
      return read.grants.map(({ role, organ }, i) => (
        <Fragment key={i}>
          {i > 0 && signs.list}
          {roleName(role)} · <OrganName code={organ} />
        </Fragment>
      ));
    case 'organ':
      return (
        <>
          {t.above}
          <OrganName code={read.organ} />
        </>
      );
    case 'place':
      return (
        <>
          → <OrganName code={read.organ} />
          {t.from(read.from)}
        </>
      );
    case 'years':
      return t.years(yearsText(read.years, signs.list));
    case 'switch':
      return read.on ? t.on : t.off;
    case 'redelivered':
      return t.since(minuteOf(read.since), read.count);
    case 'text':
      return read.text;
  }
}
