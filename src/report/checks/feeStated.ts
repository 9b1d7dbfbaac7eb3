import { partOf } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

const FEE = /信息(?:公开)?处理费/;

/**
 * D2.FEE_NOT_STATED. 国办公开办函〔2021〕30号, chapter 6: the report states the 信息处理费 charged under
 * 《政府信息公开信息处理费管理办法》, even when it was none. “未发生收费情况” does not say which fee. Not asked by the 2019 form.
 */
export const feeStated: Check = ({ content, form }) => {
  if (form.edition !== '2021') return kept;
  if (FEE.test(partOf(content, 'ch6').text.replace(/\s+/g, ''))) return kept;
  return found(issueOf('D2.FEE_NOT_STATED', 'MUST_BE_EXPLAINED', { part: 'ch6' }));
};
