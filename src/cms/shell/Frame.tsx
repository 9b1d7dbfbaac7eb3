import { useQuery } from '@tanstack/react-query';
import { Layout } from 'antd';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { chinaDate } from '../../util/chinaDate.ts';
import { Viewer, type ViewerQuery } from '../generated/operations.ts';
import { OrganSwitch } from '../search/OrganSwitch.tsx';
import { KeyHelp } from './keys/KeyHelp.tsx';
import { goToRegion } from './keys/regions.ts';
import { useShortcuts } from './keys/shortcuts.ts';
import { MainMenu } from './MainMenu.tsx';
import { PersonContext } from './person.ts';
import { Answered } from './pieces/Answered.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PlaceKept, type ChosenOrgan } from './place.tsx';
import { session } from './session.ts';
import { SettingsMenu } from './SettingsMenu.tsx';
import { NoRoleYet, SignedOut } from './SignedOut.tsx';
import { useAnswer } from './useAnswer.ts';
import { CONTENT, useArrival } from './useArrival.ts';
import { useWords, words } from './words.ts';
import { YearSwitch } from './YearSwitch.tsx';

const texts = words({
  zh: {
    skip: '跳到正文',
    product: '政府信息公开年报',
    menu: '主菜单',
    nextRegion: '到页面的下一区域（菜单、选项卡、章节、正文、清单）',
    regionBefore: '到页面的上一区域',
  },
  en: {
    skip: 'Skip to content',
    product: 'Open government reports',
    menu: 'Main menu',
    nextRegion: 'To the next part of the page (menu, tabs, chapters, text, list)',
    regionBefore: 'To the part of the page before',
  },
});

/** Who is signed in, or how to sign in; then the menu around a page. */
export function Frame() {
  const there = useQuery({ queryKey: ['session'], queryFn: session, staleTime: Infinity });
  return (
    <Answered answer={there}>
      {(found) =>
        found.signedIn ? (
          <PersonContext value={found.person}>
            <FrameOfPerson />
          </PersonContext>
        ) : (
          <SignedOut />
        )
      }
    </Answered>
  );
}

function FrameOfPerson() {
  const answer = useAnswer(Viewer, {});
  return <Answered answer={answer}>{({ viewer }) => <FrameOfViewer viewer={viewer} />}</Answered>;
}

function FrameOfViewer({ viewer }: { readonly viewer: ViewerQuery['viewer'] }) {
  const t = useWords(texts);
  useArrival();
  useShortcuts([
    { keys: 'F6', does: t.nextRegion, act: () => goToRegion(1), inFields: true },
    { keys: 'Shift+F6', does: t.regionBefore, act: () => goToRegion(-1), inFields: true },
  ]);
  const organs = organsOf(viewer);
  const [first, ...rest] = organs;
  if (!first) return <NoRoleYet name={viewer.name} />;
  // Reports are about the year before.
  const year = Number(chinaDate(new Date().toISOString()).slice(0, 4)) - 1;
  return (
    <PlaceKept organs={[first, ...rest]} year={year}>
      <a className="cms-skip" href={`#${CONTENT}`}>
        {t.skip}
      </a>
      <Layout className="cms-frame">
        <Layout.Header className="cms-header">
          <span className="cms-product">{t.product}</span>
          <OrganSwitch organs={organs}>
            <YearSwitch latest={year + 1} />
          </OrganSwitch>
          <span className="cms-header-end">
            <KeyHelp />
            <SettingsMenu />
            <PersonMenu name={viewer.name} />
          </span>
        </Layout.Header>
        <Layout>
          <Layout.Sider
            role="none"
            className="cms-sider"
            width={184}
            breakpoint="lg"
            collapsedWidth={56}
            theme="light"
          >
            <nav aria-label={t.menu} data-region>
              <MainMenu />
            </nav>
          </Layout.Sider>
          <main id={CONTENT} className="cms-content" tabIndex={-1}>
            <Suspense>
              <Outlet />
            </Suspense>
          </main>
        </Layout>
      </Layout>
    </PlaceKept>
  );
}

/** Each once, in the order of the roles. */
function organsOf({ grants }: ViewerQuery['viewer']): readonly ChosenOrgan[] {
  const byCode = new Map(
    grants.map(({ organ: { code, name, path } }) => [code, { code, name, path: path ?? code }]),
  );
  return [...byCode.values()];
}
