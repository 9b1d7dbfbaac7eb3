import { useEnglish } from '../english.ts';
import './printed.css';

/** What a form prints; on an English page with the English below it, which is not printed on paper. */
export function Printed({ text }: { readonly text: string }) {
  const english = useEnglish()?.label(text) ?? text;
  return english === text ? (
    text
  ) : (
    <>
      <span lang="zh-CN">{text}</span>
      <span lang="en" className="cms-printed-english">
        {english}
      </span>
    </>
  );
}
