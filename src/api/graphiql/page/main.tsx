import { GraphiQL } from 'graphiql';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { apiFetcher } from './apiFetcher.ts';
import { csrfToken } from './csrfToken.ts';
import { KeyBar } from './KeyBar.tsx';
import { pageStorage } from './pageStorage.ts';

/** Ready queries for each page, put in by `infra/buildGraphiql.ts` from `graphql/examples/`. */
declare const EXAMPLES: Readonly<Record<string, readonly string[]>>;

function Page({ page }: { readonly page: string }) {
  const [key, setKey] = useState('');
  // GraphiQL reads the schema again whenever it is handed another fetcher.
  const fetcher = useMemo(() => {
    // Anew for each operation: people sign in and out in other tabs.
    const token = page === 'manage' ? csrfToken : () => Promise.resolve(null);
    return apiFetcher(window.location.pathname, key, token);
  }, [key, page]);
  const storage = useMemo(() => pageStorage(page), [page]);
  const shared = new URLSearchParams(window.location.search);
  const query = shared.get('query');
  const variables = shared.get('variables');
  return (
    <>
      {page === 'manage' && <KeyBar onKey={setKey} />}
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        defaultTabs={(EXAMPLES[page] ?? []).map((query) => ({ query }))}
        defaultQuery={defaultQuery}
        defaultEditorToolsVisibility={page === 'manage' ? 'headers' : 'variables'}
        {...(query === null ? {} : { query })}
        {...(variables === null ? {} : { variables })}
      />
    </>
  );
}

const defaultQuery = '# 在此输入 GraphQL 查询；Ctrl+空格 补全，Ctrl+Enter 执行。\n';

const root = document.getElementById('graphiql');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page page={root.dataset['page'] ?? 'public'} />
    </StrictMode>,
  );
}
