import { Checkbox, Form, Input, Radio } from 'antd';
import { scopeNames } from '../../../messages/zh/names.ts';
import { scopes, type Scope } from '../../../report/report.ts';
import { OrganPicker } from '../../administration/organs/OrganPicker.tsx';
import type { WebhookEventType, WebhookFormat } from '../../generated/operations.ts';
import { useEnglish } from '../../shell/english.ts';
import { useWords, words } from '../../shell/words.ts';
import { choosableTypes, typeText, useEventTypes } from './eventTypes.ts';

const texts = words({
  zh: {
    name: '名称',
    nameHelp: '写明由谁接收，例如：市档案馆。',
    nameNeeded: '请填写名称',
    url: '接收网址',
    urlHelp: '以 https:// 开头、公网可以访问的地址。换了网址须重新验证。',
    urlNeeded: '请填写接收网址',
    format: '消息格式',
    standard: 'Standard Webhooks（type、timestamp、data）',
    cloudevents: 'CloudEvents 1.0（JSON）',
    types: '推送哪些消息',
    typesHelp: '一项都不选就是全部。',
    internal: '（只推送管理机关及其下级机关的）',
    under: '只推送这个机关及其下级机关的消息',
    underHelp: '不选就是所有机关。',
    scopes: '只推送这一类年报的消息',
    scopesHelp: '都不选就是两类都推送。',
  },
  en: {
    name: 'Name',
    nameHelp: 'Who receives, for example: City archive.',
    nameNeeded: 'Enter a name',
    url: 'Address',
    urlHelp:
      'Begins with https:// and is reachable from the internet. Another address has to be verified again.',
    urlNeeded: 'Enter the address',
    format: 'Format',
    standard: 'Standard Webhooks (type, timestamp, data)',
    cloudevents: 'CloudEvents 1.0 (JSON)',
    types: 'Which messages',
    typesHelp: 'None chosen: all.',
    internal: ' (of the own organ and below only)',
    under: 'Only of this organ and below',
    underHelp: 'None chosen: every organ.',
    scopes: 'Only of such reports',
    scopesHelp: 'None chosen: both.',
  },
});

export interface EndpointValues {
  readonly name: string;
  readonly url: string;
  readonly format: WebhookFormat;
  readonly types: readonly WebhookEventType[];
  readonly under?: string;
  readonly scopes: readonly Scope[];
}

/** The places of the input in failures, and the fields here; see `fieldRefusal`. */
export const endpointFields = { name: 'name', url: 'url', format: 'format', filter: 'types' };

export const emptyEndpoint: EndpointValues = { name: '', url: '', format: 'STANDARD', types: [], scopes: [] };

/** What of an endpoint is chosen when it is made, and may be changed later. */
export function EndpointFields() {
  const t = useWords(texts);
  const { nameOf, describe, isInternal } = useEventTypes();
  const scopeTexts = useEnglish()?.scopes ?? scopeNames;
  return (
    <>
      <Form.Item
        name="name"
        label={t.name}
        extra={t.nameHelp}
        rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}
      >
        <Input autoFocus maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="url"
        label={t.url}
        extra={t.urlHelp}
        rules={[{ required: true, whitespace: true, message: t.urlNeeded }]}
      >
        <Input placeholder="https://" autoComplete="off" spellCheck={false} inputMode="url" />
      </Form.Item>
      <Form.Item name="format" label={t.format}>
        <Radio.Group
          aria-label={t.format}
          className="cms-options"
          options={[
            { value: 'STANDARD', label: t.standard },
            { value: 'CLOUDEVENTS', label: t.cloudevents },
          ]}
        />
      </Form.Item>
      <Form.Item name="types" label={t.types} extra={t.typesHelp}>
        <Checkbox.Group aria-label={t.types} className="cms-options">
          {choosableTypes.map((type) => (
            <Checkbox key={type} value={type}>
              {nameOf(type)} <span className="cms-code">{typeText(type)}</span>
              <span className="cms-under">
                {describe(type)}
                {isInternal(type) && t.internal}
              </span>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      <Form.Item name="under" label={t.under} extra={t.underHelp}>
        <OrganPicker action="endpoint.change" allowClear />
      </Form.Item>
      <Form.Item name="scopes" label={t.scopes} extra={t.scopesHelp}>
        <Checkbox.Group
          aria-label={t.scopes}
          options={scopes.map((scope) => ({ value: scope, label: scopeTexts[scope] }))}
        />
      </Form.Item>
    </>
  );
}
