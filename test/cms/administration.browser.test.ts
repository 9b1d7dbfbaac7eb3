import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { subjectUrl } from '../../src/api/subjectUrl.ts';
import { startDeliveries } from '../../src/local/deliveries.ts';
import type { Ticker } from '../../src/local/ticker.ts';
import { webhookMeans } from '../../src/local/webhooks.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { answering, closeReceivers, openReceiver, type Receiver } from '../support/receiver.ts';

describeWithBrowser('integrations and administration', () => {
  let cms: Cms;
  let deliveries: Ticker;
  let receiver: Receiver;

  beforeAll(async () => {
    const store = memoryStore();
    const webhooks = webhookMeans(null);
    receiver = await openReceiver(answering(200, [], '<b>收到</b>'));
    cms = await startCms({ store, webhooks });
    const { url } = cms.site;
    const now = () => new Date().toISOString();
    const sending = { ...webhooks, random: Math.random, source: url };
    deliveries = startDeliveries(
      { store, now, urlOf: (subject) => subjectUrl(url, subject), ...sending },
      () => undefined,
    );
  }, 60_000);

  afterAll(async () => {
    await deliveries.stop();
    await cms.close();
    await closeReceivers();
  });

  itInBrowser(
    'lets an administrator admit a person, tell an endpoint, make a key and move an organ',
    async () => {
      const { page, troubles } = await cms.as('administrator', '/people');
      page.setDefaultTimeout(20_000);

      // Somebody is admitted, and what comes next, a role, is at hand.
      await page.getByRole('button', { name: '登记人员' }).click();
      const admit = page.getByRole('dialog', { name: '登记人员' });
      await admit.getByLabel('账号标识').waitFor();
      await submit(admit);
      await admit.getByText('请填写账号标识').waitFor();
      await admit.getByLabel('姓名').fill('许知行');
      await admit.getByLabel('账号标识').fill('newcomer');
      await admit.getByLabel('统一认证').fill(cms.site.oidc.issuer);
      await admit.getByLabel('所在机关').click();
      await page.keyboard.type('青湾区教育局');
      await page.locator('.ant-select-tree').getByText('澄州市青湾区教育局').click();
      await submit(admit);
      const person = page.getByRole('dialog', { name: '许知行' });
      await person.getByText('还没有角色。').waitFor();
      await person.getByLabel('角色', { exact: true }).last().click();
      await page.getByRole('option', { name: '填报人' }).first().waitFor({ state: 'attached' });
      await page.locator('.ant-select-item-option').filter({ hasText: '填报人' }).click();
      await person.getByRole('button', { name: '授予' }).click();
      await person.getByRole('button', { name: '收回填报人（澄州市青湾区教育局）' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '管理许知行' }).waitFor();

      // An endpoint: a fault is told at its field and nothing is lost; the secret is shown once.
      await page.getByRole('link', { name: '推送接收' }).click();
      await page.getByRole('button', { name: '新建接收地址' }).click();
      const endpoint = page.getByRole('dialog', { name: '新建接收地址' });
      await endpoint.getByLabel('名称').fill('市档案馆');
      await endpoint.getByLabel('接收网址').fill('ftp://portal.example/hooks');
      await submit(endpoint);
      await endpoint.getByText('网址必须以 https:// 开头。').waitFor();
      expect(await endpoint.getByLabel('名称').inputValue()).toBe('市档案馆');
      await endpoint.getByLabel('接收网址').fill(`http://127.0.0.1:${String(receiver.port)}/hooks`);
      await submit(endpoint);
      expect(await secretShown(page, '签名密钥')).toMatch(/^whsec_/);

      await page.getByRole('heading', { name: '市档案馆' }).waitFor();
      await page.getByText('还没有验证，暂不推送。').waitFor();
      await page.getByRole('button', { name: '试发并验证' }).click();
      await page.getByText('对方答复成功，已验证。').waitFor();
      await page.getByText('正常', { exact: true }).waitFor();
      const address = page.url();

      // An organ is added, and moved; both are told to the endpoint.
      await page.getByRole('link', { name: '行政机关' }).click();
      await page.getByRole('textbox', { name: /^查找（/ }).fill('qingwan');
      await page.getByText('澄州市青湾区人民政府', { exact: true }).click();
      await page.getByRole('button', { name: '登记下级机关' }).click();
      const register = page.getByRole('dialog', { name: '在澄州市青湾区人民政府之下登记机关' });
      await register.getByLabel('名称').fill('澄州市青湾区数据局');
      await register.getByLabel('代码').fill('qingwan-sjj');
      await register.getByLabel('类别').click();
      await page.locator('.ant-select-item-option').filter({ hasText: '部门、机构' }).click();
      await submit(register);
      await register.waitFor({ state: 'hidden' });
      await page.goto(`${cms.site.url}/cms/organs?organ=qingwan-sjj`);
      await page.getByRole('button', { name: '调整隶属' }).click();
      const move = page.getByRole('dialog', { name: '调整澄州市青湾区数据局的隶属' });
      await move.getByLabel('新的上级机关').click();
      await page.keyboard.type('beidu');
      await page.locator('.ant-select-tree').getByText('澄州市北渡区人民政府').click();
      await submit(move);
      await move.waitFor({ state: 'hidden' });
      await page.getByRole('cell', { name: /澄州市北渡区人民政府/ }).waitFor();

      // What was sent, and what was answered, as text; once more; another key.
      await page.goto(address);
      await page.getByText('已送达').nth(1).waitFor();
      await page
        .getByRole('button', { name: /^查看 .*机关变动$/ })
        .first()
        .click();
      const delivery = page.getByRole('dialog', { name: '机关变动' });
      await delivery.getByText('<b>收到</b>').waitFor();
      await delivery.getByRole('button', { name: '重新推送' }).click();
      await delivery.getByText(/^第 2 次/).waitFor({ timeout: 15_000 });
      await page.keyboard.press('Escape');
      await delivery.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: '更换密钥' }).click();
      const rotate = page.getByRole('dialog', { name: '更换签名密钥' });
      await submit(rotate);
      expect(await secretShown(page, '签名密钥')).toMatch(/^whsec_/);
      await page.getByText(/^旧密钥到 .* 失效，还有/).waitFor();
      expect(receiver.received().match(/webhook-id/g)?.length).toBe(4);

      // A key, shown once; revoked, it is of no more use.
      await page.getByRole('link', { name: '接口密钥' }).click();
      await page.getByRole('button', { name: '新建密钥' }).click();
      const making = page.getByRole('dialog', { name: '新建接口密钥' });
      await making.getByLabel('名称').fill('门户同步');
      await submit(making);
      const key = await secretShown(page, '新的接口密钥');
      await page.getByRole('button', { name: '作废门户同步' }).click();
      const revoke = page.getByRole('dialog', { name: '作废“门户同步”' });
      await submit(revoke);
      await page.getByText('已作废', { exact: true }).first().waitFor();
      const asked = await fetch(`${cms.site.url}/manage/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      expect(await asked.text()).toContain('UNAUTHENTICATED');

      // All of it is on record.
      await page.goto(`${cms.site.url}/cms/audit?organ=qingwan-sjj`);
      await page.getByRole('cell', { name: '调整隶属' }).waitFor();
      await page.getByRole('cell', { name: '何志远（本人）' }).first().waitFor();
      expect(troubles).toEqual([]);
    },
    60_000,
  );
});

/** Reads the secret that is shown, says that it is kept, and closes. */
async function secretShown(page: Page, title: string): Promise<string | null> {
  const dialog = page.getByRole('dialog', { name: title, exact: true });
  const text = await dialog.locator('[data-secret]').textContent();
  expect(await dialog.getByRole('button', { name: '关闭' }).isDisabled()).toBe(true);
  await dialog.getByLabel('我已妥善保存').check();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return text;
}

async function submit(dialog: Locator): Promise<void> {
  await dialog.locator('button[type=submit]').click();
}
