import type { ReportContent } from '../../report/content.ts';
import { contentView, type ContentView } from '../contentView.ts';

const views = new WeakMap<ReportContent, ContentView>();

/** One view for each content object, however many fields ask for it. */
function viewOf(content: ReportContent): ContentView {
  const known = views.get(content) ?? contentView(content);
  views.set(content, known);
  return known;
}

/** The fields of the interface `Content`, for a source whose content is read by `read`. */
export function contentFields<Source>(read: (source: Source) => ReportContent | Promise<ReportContent>) {
  const view = async (source: Source): Promise<ContentView> => viewOf(await read(source));
  return {
    form: async (source: Source) => (await view(source)).form,
    preface: async (source: Source) => (await view(source)).preface,
    chapters: async (source: Source) => (await view(source)).chapters(),
    tables: async (source: Source) => (await view(source)).tables(),
    labelledTables: async (source: Source) => (await view(source)).labelledTables(),
    figure: async (source: Source, { key }: { readonly key: string }) =>
      (await view(source)).figures([key])[0] ?? null,
    figures: async (source: Source, { keys }: { readonly keys?: readonly string[] | null }) =>
      (await view(source)).figures(keys ?? null),
  };
}
