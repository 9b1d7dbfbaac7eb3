import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { accessTable, isAllowed, type Action } from '../access/access.ts';
import { fieldRule, fieldTable } from '../access/fieldTable.ts';
import { roles } from '../access/role.ts';
import { actionName, roleNames, stateNames } from '../messages/zh/names.ts';
import { reportStates, workflow, workflowActions, type WorkflowAction } from '../report/workflow.ts';
import { readSdl } from './readSdl.ts';

/**
 * A page that says who may do what, in which states, and who may ask for which field. Throws where the schema has a
 * field that the table lacks, or the table one that the schema lacks.
 */
export async function accessPage(): Promise<string> {
  await refuseGaps();
  return [
    '<!-- Generated from src/access and src/report/workflow.ts by `npm run generate`. Do not edit. -->',
    '# 谁可以做什么 / Who may do what',
    '',
    '一个授权是某人在某机关及其下级的一种角色。不在表中的一律不许；无权知晓的，与不存在的同样回答。',
    'A grant is a role on an organ and all below it. What is not in the table is refused; what somebody may not know of',
    'is answered like what does not exist.',
    '',
    '## 角色与操作 / Roles and actions',
    '',
    `| | ${roles.map((role) => roleNames[role]).join(' | ')} |`,
    `|---|${roles.map(() => '---|').join('')}`,
    ...(Object.keys(accessTable) as Action[]).map(actionRow),
    '',
    '## 状态与流转 / States and steps',
    '',
    '| 操作 | 在何状态 | 到何状态 | 公众所见 | 须说明理由 | 不得由 |',
    '|---|---|---|---|---|---|',
    ...workflowActions.map(stepRow),
    '',
    '## 接口字段 / Fields of the schemas',
    '',
    '`public` 任何人；`signed in` 登录者本人；`link` 持有预览链接者；其余按上表。',
    '',
    '| 类型 | 谁 | 字段 |',
    '|---|---|---|',
    ...Object.entries(fieldTable).flatMap(([type, rules]) =>
      Object.entries(rules).map(([rule, fields]) => `| ${type} | \`${rule}\` | ${fields} |`),
    ),
    '',
  ].join('\n');
}

function actionRow(action: Action): string {
  const cells = roles.map((role) => {
    const states = reportStates.filter((state) => isAllowed(role, action, state));
    if (states.length === 0) return '';
    return states.length === reportStates.length ? '✓' : states.map((state) => stateNames[state]).join('、');
  });
  return `| ${actionName(action)} \`${action}\` | ${cells.join(' | ')} |`;
}

const duties = { author: '起草人', secrecy_reviewer: '保密审查人', publisher: '紧急公布人' } as const;

function stepRow(action: WorkflowAction): string {
  const { from, to, shows, needsReason, notBy } = workflow[action];
  const step = workflow[action];
  const meanwhile =
    'while' in step
      ? `（公众所见：${step.while.map((each) => (each ? stateNames[each] : '无')).join('、')}）`
      : '';
  const everywhere = from.length === reportStates.length;
  const cells = [
    `${actionName(action)} \`${action}\``,
    (everywhere ? '任何' : from.map((state) => stateNames[state]).join('、')) + meanwhile,
    to === null ? '不变' : to === 'AS_PUBLIC' ? '公众所见' : stateNames[to],
    shows === null ? '不变' : stateNames[shows],
    needsReason ? '是' : '',
    notBy.map((duty) => duties[duty]).join('、'),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function refuseGaps(): Promise<void> {
  const schema = buildSchema(await readSdl(['graphql/public', 'graphql/manage']));
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type))
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
  const missing = fields.filter((field) => fieldRule(...(field.split('.') as [string, string])) === null);
  const named = Object.entries(fieldTable).flatMap(([type, rules]) =>
    Object.values(rules).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
  );
  const gone = named.filter((field, index) => !fields.includes(field) || named.indexOf(field) !== index);
  if (missing.length > 0) throw new Error(`src/access/fieldTable.ts lacks ${missing.join(', ')}`);
  if (gone.length > 0)
    throw new Error(`src/access/fieldTable.ts names for nothing or twice ${gone.join(', ')}`);
}
