import { Alert, Modal } from 'antd';
import type { CompileAggregateMutation } from '../../generated/operations.ts';
import { LinkButton } from '../../shell/pieces/LinkButton.tsx';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords } from '../../shell/words.ts';
import { SourceGroup } from './SourceGroup.tsx';
import { aggregateTexts } from './words.ts';

/** What went into the sum, what did not, and what is other than the time before. */
export function CompileResult({
  result,
  address,
  close,
}: {
  readonly result: CompileAggregateMutation['compileAggregate'];
  readonly address: string;
  readonly close: () => void;
}) {
  const t = useWords(aggregateTexts);
  const signs = useSigns();
  const { added, missing, otherForm, notAssessable, changes } = result;
  const unsure = new Set(notAssessable.flatMap(({ figures }) => figures)).size;
  return (
    <Modal
      open
      width={640}
      title={t.result}
      onCancel={close}
      footer={[
        <LinkButton key="open" type="primary" to={address}>
          {t.open}
        </LinkButton>,
      ]}
    >
      {missing.length === 0 && <Alert type="success" showIcon title={t.complete} />}
      {unsure > 0 && <Alert type="warning" showIcon title={t.unsure(unsure)} />}
      <dl>
        <SourceGroup title={t.missing} sources={missing} />
        <SourceGroup title={t.otherForm} sources={otherForm} />
        <SourceGroup title={t.added} sources={added} />
      </dl>
      {changes.length > 0 && (
        <>
          <h3>{t.changes}</h3>
          <ul className="cms-changes">
            {changes.map(({ organCode, organName, scope, kind, cells }) => (
              <li key={`${organCode}:${scope}`}>
                {t.kinds[kind]}
                {signs.colon}
                {organName}
                {cells.length > 0 && <span className="cms-line-second"> {t.cells(cells.length)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
