import type { SourceNamedFragment } from '../../generated/operations.ts';
import { NameList } from '../NameList.tsx';

/** Reports of one sort by their organs, below how many they are; nothing where there is none. */
export function SourceGroup({
  title,
  sources,
}: {
  readonly title: (count: number) => string;
  readonly sources: readonly SourceNamedFragment[];
}) {
  if (sources.length === 0) return null;
  return (
    <div className="cms-sources">
      <dt>{title(sources.length)}</dt>
      <dd>
        <NameList names={sources.map(({ organName }) => organName)} />
      </dd>
    </div>
  );
}
