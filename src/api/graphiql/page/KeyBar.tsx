import { useState } from 'react';

/** Where the API key is entered. It is kept in this page's memory only and is gone when the page is closed. */
export function KeyBar({ onKey }: { readonly onKey: (key: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className="key-bar"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onKey(text.trim());
      }}
    >
      <label htmlFor="api-key">API 密钥</label>
      <input
        id="api-key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="gk_…"
        value={text}
        onChange={(changed) => setText(changed.target.value)}
      />
      <button type="submit">使用</button>
      <span>只保存在本页内存中，关闭页面即清除；也可在下方 Headers 中填写 Authorization。</span>
      <a href={`../auth/sign-in?returnTo=${encodeURIComponent(window.location.pathname)}`}>或者登录</a>
    </form>
  );
}
