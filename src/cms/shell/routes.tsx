import { createBrowserRouter, Navigate } from 'react-router';
import { Frame } from './Frame.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { PageTrouble } from './PageTrouble.tsx';
import { SignedIn } from './SignedIn.tsx';
import { Sketch } from './Sketch.tsx';

/** Every page, each in files of its own that are fetched when it is opened. */
export function makeRouter() {
  return createBrowserRouter(
    [
      { path: 'signed-in', element: <SignedIn /> },
      {
        path: 'preview',
        lazy: () => import('../review/PreviewPage.tsx'),
        errorElement: <PageTrouble />,
        hydrateFallbackElement: <Sketch />,
      },
      {
        element: <Frame />,
        hydrateFallbackElement: <Sketch />,
        errorElement: <PageTrouble />,
        children: [
          {
            errorElement: <PageTrouble />,
            children: [
              { index: true, lazy: () => import('../tasks/TasksPage.tsx') },
              { path: 'import', lazy: () => import('../importing/ImportPage.tsx') },
              { path: 'board', lazy: () => import('../board/BoardPage.tsx') },
              { path: 'charts', lazy: () => import('../board/ChartsPage.tsx') },
              {
                path: 'reports/:report',
                lazy: () => import('../report/ReportPage.tsx'),
                children: [
                  { index: true, element: <Navigate to="edit" replace /> },
                  { path: 'edit', lazy: () => import('../editor/EditorPage.tsx') },
                  { path: 'review', lazy: () => import('../review/ReviewPage.tsx') },
                  { path: 'history', lazy: () => import('../history/HistoryPage.tsx') },
                ],
              },
              { path: 'endpoints', lazy: () => import('../integrations/EndpointsPage.tsx') },
              { path: 'endpoints/:endpoint', lazy: () => import('../integrations/EndpointPage.tsx') },
              { path: 'keys', lazy: () => import('../integrations/KeysPage.tsx') },
              { path: 'people', lazy: () => import('../administration/PeoplePage.tsx') },
              { path: 'organs', lazy: () => import('../administration/OrgansPage.tsx') },
              { path: 'forms', lazy: () => import('../administration/FormsPage.tsx') },
              { path: 'audit', lazy: () => import('../administration/AuditPage.tsx') },
              { path: '*', element: <NoSuchPage /> },
            ],
          },
        ],
      },
    ],
    { basename: '/cms' },
  );
}
