import type { ReportContent } from '../../report/content.ts';
import { contentView, type ContentView } from '../contentView.ts';

const views = new WeakMap<ReportContent, ContentView>();

/** One view for each content object, however many fields ask for it. */
function viewOf(content: ReportContent): ContentView {
  const known = views.get(content);
  if (known) return known;
  const view = contentView(content);
  views.set(content, view);
  return view;
}

/** The fields of the interface `Content`, for a source whose content is read by `read`. */
export function contentFields<Source>(read: (source: Source) => ReportContent | Promise<ReportContent>) {
  const field =
    <Args, Value>(show: (view: ContentView, args: Args) => Value) =>
    (source: Source, args: Args) =>
      whenThere(read(source), (content) => show(viewOf(content), args));
  return {
    form: field(({ form }) => form),
    preface: field(({ preface }) => preface),
    chapters: field((view) => view.chapters()),
    tables: field((view) => view.tables()),
    labelledTables: field((view) => view.labelledTables()),
    figure: field((view, { key }: { readonly key: string }) => view.figures([key])[0] ?? null),
    figures: field((view, { keys }: { readonly keys?: readonly string[] | null }) =>
      view.figures(keys ?? null),
    ),
  };
}

/** At once where the value is there: waiting, too, costs something, once a field. */
export function whenThere<Value, Result>(
  value: Value | Promise<Value>,
  use: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
