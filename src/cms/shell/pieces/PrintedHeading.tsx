import { useEnglish } from '../english.ts';
import './printed.css';

/** A printed heading; on an English page with what it means beside it, which is not printed on paper. */
export function PrintedHeading({
  shown,
  heading,
}: {
  /** With its number. */
  readonly shown: string;
  readonly heading: string;
}) {
  const english = useEnglish()?.label(heading) ?? heading;
  return english === heading ? (
    shown
  ) : (
    <>
      <span lang="zh-CN">{shown}</span>
      <span lang="en" className="cms-printed-english">
        {` · ${english}`}
      </span>
    </>
  );
}
