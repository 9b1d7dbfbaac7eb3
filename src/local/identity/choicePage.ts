import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { roles, type Role } from '../../access/role.ts';
import { htmlPage } from '../../api/signIn/page.ts';
import { zh } from '../../messages/zh.ts';
import { escapeHtml } from '../../util/escapeHtml.ts';
import { organs } from '../sample/organs.ts';
import { samplePeople, type SamplePerson } from './samplePeople.ts';

const organNames = new Map(organs.map(({ id, name }) => [id, name]));

/** On which somebody chooses whom of the sample to be: a button each, by role. */
export function choicePage(): APIGatewayProxyStructuredResultV2 {
  const body = `<p>请选择要试用的身份。</p>
      <p><strong>仅供本机试用：</strong>这里不核对身份，任何人都可以选择任何人。正式部署使用本单位的统一认证。</p>
      <form method="post">${roles.map(groupOf).join('')}
      </form>`;
  return htmlPage({ title: '选择试用身份', body, forms: 'self' }, 200);
}

/** In the order in which a report passes the roles. */
function groupOf(role: Role): string {
  const people = samplePeople.filter((person) => person.role === role);
  if (people.length === 0) return '';
  return `
        <h2>${escapeHtml(zh.roles[role])}</h2>${people.map(buttonOf).join('')}`;
}

function buttonOf({ subject, name, organ }: SamplePerson): string {
  return `
        <button name="subject" value="${escapeHtml(subject)}">${escapeHtml(name)}
          <small>${escapeHtml(organNames.get(organ) ?? organ)}</small></button>`;
}
