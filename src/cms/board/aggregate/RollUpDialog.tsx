import { Alert, Modal, Typography } from 'antd';
import { RollUp } from '../../generated/operations.ts';
import { formOf, isEdition } from '../../../forms/forms.ts';
import { issueSentence } from '../../report/useIssueSentence.ts';
import { useEnglish } from '../../shell/english.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { LinkButton } from '../../shell/pieces/LinkButton.tsx';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useWords } from '../../shell/words.ts';
import { SourceGroup } from './SourceGroup.tsx';
import { aggregateTexts } from './words.ts';

/** R1: the figures of the aggregate against the sum of what is public below. */
export function RollUpDialog({
  report,
  address,
  close,
}: {
  readonly report: string;
  readonly address: string;
  readonly close: () => void;
}) {
  const t = useWords(aggregateTexts);
  const english = useEnglish();
  const answer = useAnswer(RollUp, { report });
  return (
    <Modal
      open
      width={720}
      title={t.rollUpTitle}
      onCancel={close}
      footer={[
        <LinkButton key="open" type="primary" to={address}>
          {t.open}
        </LinkButton>,
      ]}
    >
      <Answered answer={answer}>
        {({ draft }) => {
          const found = draft?.rollUp;
          if (!draft || !found) return <Typography.Text>{t.notBegunBy}</Typography.Text>;
          const { edition } = draft.form;
          const form = formOf(isEdition(edition) ? edition : 'none');
          const unsure = new Set(found.notAssessable.flatMap(({ figures }) => figures)).size;
          return (
            <>
              {found.issues.length === 0 ? (
                <Alert type="success" showIcon title={t.same} />
              ) : (
                <>
                  <p>{t.differences(found.issues.length)}</p>
                  <ol className="cms-roll-up">
                    {found.issues.map((issue) => (
                      <li key={issue.id}>{issueSentence(issue, form, english)}</li>
                    ))}
                  </ol>
                </>
              )}
              {unsure > 0 && <Alert type="warning" showIcon title={t.unsure(unsure)} />}
              <dl>
                <SourceGroup title={t.missing} sources={found.missing} />
              </dl>
            </>
          );
        }}
      </Answered>
    </Modal>
  );
}
