import { Tag } from 'antd';
import { stateNames } from '../../../messages/zh/names.ts';
import type { ReportState } from '../../../report/workflow.ts';
import { useEnglish } from '../english.ts';

const colors = {
  DRAFT: 'default',
  IN_REVIEW: 'blue',
  SECRECY_REVIEW: 'purple',
  AWAITING_SIGNATURE: 'geekblue',
  APPROVED: 'cyan',
  SCHEDULED: 'cyan',
  PUBLISHED: 'green',
  WITHDRAWN: 'orange',
  RETRACTED: 'red',
} as const satisfies Record<ReportState, string>;

export function useStateName(): (state: ReportState) => string {
  const names = useEnglish()?.states ?? stateNames;
  return (state) => names[state];
}

/** Where a report stands, in words and in colour. */
export function StateTag({ state }: { readonly state: ReportState }) {
  return (
    <Tag color={colors[state]} style={{ marginInlineEnd: 0 }}>
      {useStateName()(state)}
    </Tag>
  );
}
