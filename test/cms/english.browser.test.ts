import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { setStage, type Stage } from '../support/screens/stage.ts';
import { strayChinese } from '../support/sentences/strayChinese.ts';
import { violationsIn } from '../support/violations.ts';

const LANGUAGE_KEPT = `localStorage.setItem('gongkai.settings', JSON.stringify({ language: 'en' }))`;

describeWithBrowser('the CMS in English', () => {
  let cms: Cms;
  let stage: Stage;

  beforeAll(async () => {
    cms = await startCms();
    stage = await setStage(cms);
  }, 120_000);

  afterAll(() => cms.close());

  async function open(subject: string, address: string): Promise<Page> {
    const { page } = await cms.as(subject, '/');
    await page.evaluate(LANGUAGE_KEPT);
    await page.goto(`${cms.site.url}/cms${address}`);
    return page;
  }

  const balance =
    /^Part 3, column “Natural persons \(自然人\)” does not balance:.* Check these four figures\.$/;

  itInBrowser('says what is wrong, found by the page or by the API, in English', async () => {
    const page = await open('editor', `${stage.wrong}/edit`);
    const found = page.getByText(balance).first();
    await found.waitFor();
    expect(strayChinese(await found.innerText())).toEqual([]);
    await page.getByLabel(/^I\. Applications newly received this year .*, Natural persons/).waitFor();
    expect(await violationsIn(page)).toEqual([]);

    await page.goto(`${cms.site.url}/cms${stage.wrong}/review`);
    await page.getByText(balance).first().waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  itInBrowser('gets its English later where it was out of reach at first', async () => {
    const page = await open('editor', '/');
    await page.route(/\/assets\/en-/, (route) => route.abort(), { times: 1 });
    await page.goto(`${cms.site.url}/cms${stage.wrong}/edit`);
    const heading = page.getByRole('heading', { name: /^一、总体情况/ });
    await heading.waitFor();
    expect(await heading.innerText()).toBe('一、总体情况');
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await page.getByRole('heading', { name: '一、总体情况 · Overview' }).waitFor();
  });

  itInBrowser('says what happened, and why a file was refused, in English', async () => {
    const reviewer = await open('reviewer', `${stage.inReview}/history?view=timeline`);
    await reviewer.getByText(/ sent the report back from “In review” \(revision 1\), remarks: “/).waitFor();

    const editor = await open('editor', '/import');
    const file = { name: 'report.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 1]) };
    await editor.locator('input[type=file]').setInputFiles(file);
    await editor.getByText('This file format is not supported (doc).', { exact: false }).waitFor();
  });
});
