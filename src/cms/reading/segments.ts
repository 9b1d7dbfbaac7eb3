/** Whole sentences that stay, came, or went; in reading order, what went before what came. */
export interface Run {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** Where a comment belongs in a text, in UTF-16 code units. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Words of one paragraph that are shown alike. */
export interface Segment extends Run {
  /** Where it begins in the text as it reads now; of what went, where it would. */
  readonly start: number;
  /** Comments on it. */
  readonly comments: readonly string[];
}

/** A paragraph with its place in the text as it reads now. What went shows as a paragraph of its own where it was one. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** A text as paragraphs, with what changed and what is commented told apart. `runs` null: nothing is compared. */
export function paragraphsOf(
  text: string,
  runs: readonly Run[] | null,
  marks: readonly Mark[],
): readonly Paragraph[] {
  const segments = placed(runs ?? [{ kind: 'KEPT', text }]).flatMap((run) => cut(run, marks));
  const paragraphs: Paragraph[] = [];
  let open: Segment[] = [];
  const close = () => {
    const [first] = open;
    if (first) paragraphs.push({ start: first.start, segments: open });
    open = [];
  };
  for (const segment of segments) {
    const lines = segment.text.split('\n');
    let start = segment.start;
    for (const [index, line] of lines.entries()) {
      if (index > 0) close();
      if (line !== '') open.push({ ...segment, text: line, start });
      if (segment.kind !== 'REMOVED') start += line.length + 1;
    }
  }
  close();
  return paragraphs;
}

interface Placed extends Run {
  readonly start: number;
}

function placed(runs: readonly Run[]): readonly Placed[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    if (run.kind !== 'REMOVED') at += run.text.length;
    return { ...run, start };
  });
}

/** The run in pieces that begin and end where comments do. */
function cut(run: Placed, marks: readonly Mark[]): readonly Segment[] {
  if (run.kind === 'REMOVED') return [{ ...run, comments: [] }];
  const end = run.start + run.text.length;
  const touching = marks.filter((mark) => mark.start < end && mark.end > run.start);
  const inner = touching.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > run.start && at < end);
  const cuts = [...new Set([run.start, ...inner, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const stop = cuts[index + 1]!;
    return {
      kind: run.kind,
      text: run.text.slice(start - run.start, stop - run.start),
      start,
      comments: touching.filter((mark) => mark.start < stop && mark.end > start).map(({ id }) => id),
    };
  });
}
