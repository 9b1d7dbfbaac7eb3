import { Button, Radio, Table, Tag, Tooltip, type TableColumnsType } from 'antd';
import type { RevisionListedFragment } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { useWords } from '../shell/words.ts';
import type { Pair, Version } from './chosenPair.ts';
import { useMayRestore } from './useMayRestore.ts';
import { texts } from './words.ts';

interface RevisionTableProps {
  readonly revisions: readonly RevisionListedFragment[];
  readonly pair: Pair;
  readonly onChoose: (some: { readonly from?: number; readonly to?: Version }) => void;
  readonly onRead: (number: number) => void;
  readonly onRestore: (number: number) => void;
}

/** A line of the table: a revision, or the draft above them all. */
type Line = RevisionListedFragment | null;

const SHORT = 10;

/** Who made which revision when and why, whether it was public, and which two are compared. */
export function RevisionTable({ revisions, pair, onChoose, onRead, onRestore }: RevisionTableProps) {
  const t = useWords(texts);
  const head = useHead();
  const mayRestore = useMayRestore();
  const isDraft = head.state === 'DRAFT';
  const nameOf = (line: Line) => (line === null ? t.draft : t.revision(line.number));
  const columns: TableColumnsType<{ readonly line: Line }> = [
    {
      title: t.from,
      width: '4rem',
      render: (_, { line }) =>
        line && (
          <Radio
            checked={pair.from === line.number}
            aria-label={t.chooseFrom(nameOf(line))}
            onChange={() => onChoose({ from: line.number })}
          />
        ),
    },
    {
      title: t.to,
      width: '4rem',
      render: (_, { line }) => (
        <Radio
          checked={pair.to === (line?.number ?? 'draft')}
          aria-label={t.chooseTo(nameOf(line))}
          onChange={() => onChoose({ to: line?.number ?? 'draft' })}
        />
      ),
    },
    {
      title: t.number,
      width: '10rem',
      render: (_, { line }) => (
        <>
          {nameOf(line)} {line && <PublicMark number={line.number} />}
        </>
      ),
    },
    { title: t.when, width: '9.5rem', render: (_, { line }) => minuteOf(line?.at ?? head.updatedAt) },
    {
      title: t.who,
      width: '6rem',
      render: (_, { line }) => (line === null ? head.updatedByName : (line.byName ?? t.someone)),
    },
    {
      title: t.why,
      render: (_, { line }) => line && because(t, t.causes[line.cause], line.reason),
    },
    {
      title: t.hash,
      width: '8rem',
      // Where there is no room for it, it stands with the revision itself.
      responsive: ['xl'],
      render: (_, { line }) =>
        line && (
          <Tooltip title={t.hashWhole(line.hash)}>
            <code tabIndex={0} className="cms-hash">
              {line.hash.slice(0, SHORT)}
            </code>
          </Tooltip>
        ),
    },
    {
      title: t.acts,
      width: mayRestore ? '9rem' : '5.5rem',
      render: (_, { line }) =>
        line && (
          <div className="cms-revision-acts">
            <Button size="small" aria-label={t.readRevision(line.number)} onClick={() => onRead(line.number)}>
              {t.read}
            </Button>
            {mayRestore && (
              <Button
                size="small"
                aria-label={t.restoreRevision(line.number)}
                onClick={() => onRestore(line.number)}
              >
                {t.restore}
              </Button>
            )}
          </div>
        ),
    },
  ];
  const lines: readonly { readonly line: Line }[] = [
    ...(isDraft ? [{ line: null }] : []),
    ...revisions.map((line) => ({ line })),
  ];
  return (
    <Table
      aria-label={t.list}
      size="small"
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: '46rem' }}
      rowKey={({ line }) => line?.number ?? 'draft'}
      columns={columns}
      dataSource={[...lines]}
    />
  );
}

function because(
  t: { readonly because: (cause: string, reason: string) => string },
  cause: string,
  reason: string | null,
): string {
  return reason === null ? cause : t.because(cause, reason);
}

function PublicMark({ number }: { readonly number: number }) {
  const t = useWords(texts);
  const { publicRevisions, publicState } = useHead();
  if (!publicRevisions.includes(number)) return null;
  return publicRevisions.at(-1) === number && publicState === 'PUBLISHED' ? (
    <Tag color="green">{t.publicNow}</Tag>
  ) : (
    <Tag>{t.wasPublic}</Tag>
  );
}
