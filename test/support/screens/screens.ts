import type { Page } from 'playwright-core';
import { reportHtml } from '../../../src/local/walk/reportHtml.ts';
import type { Stage } from './stage.ts';

/** A state of a screen in which it is looked at. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  /** The sample person who sees it; null: nobody has signed in. */
  readonly subject: string | null;
  /** Below `/cms`. */
  readonly path: string | ((stage: Stage) => string);
  /** A selector of what is there as soon as the page is. */
  readonly seen: string;
  /** What one does there first. */
  readonly open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click();
  await page.locator(DIALOG).first().waitFor();
  await page.evaluate(IN_SIGHT);
};

const DIALOG = '[role=dialog]:visible, .ant-popover:visible';

/** Where nobody sees it, nobody uses it. */
const IN_SIGHT = `new Promise((resolve, reject) => {
  setTimeout(reject, 10_000, new Error('what was opened is out of sight'));
  const look = () => {
    const opened = [...document.querySelectorAll('[role=dialog], .ant-popover')];
    const isInSight = opened.some((each) => {
      const { width, top, bottom } = each.getBoundingClientRect();
      return width > 0 && top < innerHeight && bottom > 0;
    });
    if (isInSight) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

const importedFile = reportHtml('澄州市青湾区教育局', 2025, {
  'ch3.new_received.natural_person': '约12',
  'ch3.new_received.total': '12',
  'ch3.granted.natural_person': '11',
  'ch3.not_processed.duplicate.natural_person': '1 2',
});

/** Every screen of the CMS in its main states, in the order of a tour. */
export const screens: readonly Screen[] = [
  { name: 'signed-out', subject: null, path: '/', seen: 'text=登录' },
  { name: 'signed-in-again', subject: null, path: '/signed-in', seen: 'text=已重新登录' },
  { name: 'no-role', subject: 'auditor', path: '/', seen: 'text=还没有任何角色' },
  { name: 'no-such-page', subject: 'editor', path: '/elsewhere', seen: 'text=没有这个页面' },

  { name: 'tasks-editor', subject: 'editor', path: '/', seen: '.cms-tasks' },
  { name: 'tasks-reviewer', subject: 'reviewer', path: '/', seen: '.cms-tasks' },
  { name: 'tasks-collector', subject: 'collector', path: '/', seen: '.cms-tasks' },
  { name: 'tasks-administrator', subject: 'administrator', path: '/', seen: '.cms-pointers' },
  {
    name: 'settings',
    subject: 'editor',
    path: '/',
    seen: '.cms-tasks',
    open: press('显示设置'),
  },
  {
    name: 'search',
    subject: 'collector',
    path: '/',
    seen: '.cms-tasks',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(DIALOG).getByRole('combobox').fill('jyj');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'organ-switch',
    subject: 'collector',
    path: '/',
    seen: '.cms-tasks',
    open: async (page) => {
      await page.getByRole('button', { name: /^行政机关：/ }).click();
      await page.getByRole('treeitem').nth(2).waitFor();
    },
  },

  { name: 'editor', subject: 'editor', path: ({ wrong }) => `${wrong}/edit`, seen: 'td[data-sign=WRONG]' },
  {
    name: 'editor-keys',
    subject: 'editor',
    path: ({ wrong }) => `${wrong}/edit`,
    seen: 'td[data-sign=WRONG]',
    open: async (page) => {
      await page.keyboard.press('?');
      await page.locator(DIALOG).waitFor();
    },
  },
  {
    name: 'editor-beside-last-year',
    subject: 'editor',
    path: ({ wrong }) => `${wrong}/edit`,
    seen: 'td[data-sign=WRONG]',
    open: async (page) => {
      await page.getByRole('switch').first().click();
      await page.getByRole('button', { name: '对照上年文字' }).first().click();
    },
  },
  {
    name: 'editor-read-only',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/edit`,
    seen: 'text=您可以查看本年报，不能修改',
  },

  {
    name: 'review',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/review`,
    seen: '.cms-cell-changed',
  },
  {
    name: 'review-send-back',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/review`,
    seen: '.cms-cell-changed',
    open: press('退回修改'),
  },
  {
    name: 'review-cell',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/review`,
    seen: '.cms-cell-changed',
    open: async (page) => {
      await page.locator('[data-figure="ch3.granted.natural_person"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.cms-cell-card').waitFor();
    },
  },
  {
    name: 'review-comment',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/review`,
    seen: '.cms-cell-changed',
    open: async (page) => {
      await page.locator('[data-figure="ch3.granted.natural_person"]').focus();
      await page.keyboard.press('c');
      await page.getByLabel('批注内容').waitFor();
    },
  },
  {
    name: 'review-issues',
    subject: 'editor',
    path: ({ wrong }) => `${wrong}/review`,
    seen: '.cms-reading-table',
  },
  {
    name: 'review-published',
    subject: 'signatory',
    path: ({ corrected }) => `${corrected}/review`,
    seen: '.cms-reading-table',
  },
  {
    name: 'review-withdraw',
    subject: 'signatory',
    path: ({ corrected }) => `${corrected}/review`,
    seen: '.cms-reading-table',
    open: async (page) => {
      await page.getByRole('button', { name: '其他操作' }).click();
      await page.getByRole('menuitem', { name: '撤回' }).dispatchEvent('click');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'preview-links',
    subject: 'editor',
    path: ({ wrong }) => `${wrong}/review`,
    seen: '.cms-reading-table',
    open: press(/预览链接/),
  },
  { name: 'preview', subject: null, path: ({ preview }) => preview, seen: '.cms-reading-table' },
  { name: 'preview-ended', subject: null, path: '/preview#gp_0', seen: 'text=这个预览链接打不开' },

  {
    name: 'history',
    subject: 'editor',
    path: ({ corrected }) => `${corrected}/history`,
    seen: '.cms-differences',
  },
  {
    name: 'history-texts',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/history`,
    seen: '.cms-differences',
  },
  {
    name: 'history-restore',
    subject: 'editor',
    path: ({ wrong }) => `${wrong}/history`,
    seen: 'text=第 1 版',
    open: press(/^恢复/),
  },
  {
    name: 'history-timeline',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/history?view=timeline`,
    seen: '.cms-timeline',
  },
  {
    name: 'history-revision',
    subject: 'reviewer',
    path: ({ inReview }) => `${inReview}/history?revision=1`,
    seen: '.cms-reading-table',
  },

  { name: 'import', subject: 'editor', path: '/import', seen: '.ant-upload-drag' },
  {
    name: 'import-review',
    subject: 'editor',
    path: '/import',
    seen: '.ant-upload-drag',
    open: async (page) => {
      const buffer = Buffer.from(importedFile);
      const file = { name: '2025年年报.html', mimeType: 'text/html', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: '下一处' }).click();
    },
  },
  {
    name: 'import-refused',
    subject: 'editor',
    path: '/import',
    seen: '.ant-upload-drag',
    open: async (page) => {
      const buffer = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]);
      const file = { name: '2025年年报.doc', mimeType: 'application/msword', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('没有识别成功').waitFor();
    },
  },

  { name: 'board', subject: 'collector', path: '/board', seen: '.cms-lines tbody tr' },
  {
    name: 'board-filtered',
    subject: 'collector',
    path: '/board',
    seen: '.cms-lines tbody tr',
    open: async (page) => {
      await page.getByRole('button', { name: /未开始/ }).click();
      await page.getByRole('searchbox', { name: '按机关名称查找' }).fill('没有');
      await page.getByText('没有符合条件的年报').waitFor();
    },
  },
  {
    name: 'board-remind',
    subject: 'collector',
    path: '/board',
    seen: '.cms-lines tbody tr',
    open: async (page) => {
      await page.getByRole('checkbox', { name: '选择澄州市青湾区市场监督管理局' }).check();
      await press(/^催报/)(page);
    },
  },
  { name: 'board-call', subject: 'collector', path: '/board', seen: '.cms-lines', open: press(/布置年报/) },
  {
    name: 'board-aggregate',
    subject: 'collector',
    path: '/board?scope=AGGREGATE',
    seen: '.cms-aggregate',
  },
  { name: 'charts', subject: 'collector', path: '/charts', seen: 'main canvas, main svg[width] path' },
  {
    name: 'charts-years',
    subject: 'collector',
    path: '/charts?chart=APPLICATIONS',
    seen: 'main table',
  },
  { name: 'charts-below', subject: 'collector', path: '/charts?chart=BELOW', seen: 'main table' },

  { name: 'endpoints', subject: 'administrator', path: '/endpoints', seen: 'text=市档案馆' },
  {
    name: 'endpoint-new',
    subject: 'administrator',
    path: '/endpoints',
    seen: 'text=市档案馆',
    open: async (page) => {
      await press('新建接收地址')(page);
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('.ant-form-item-explain-error').first().waitFor();
    },
  },
  { name: 'endpoint', subject: 'administrator', path: ({ endpoint }) => endpoint, seen: 'text=待送达' },
  {
    name: 'delivery',
    subject: 'administrator',
    path: ({ endpoint }) => endpoint,
    seen: 'text=待送达',
    open: press(/^查看 .*的提交审核$/),
  },
  {
    name: 'endpoint-rotate',
    subject: 'administrator',
    path: ({ endpoint }) => endpoint,
    seen: 'text=待送达',
    open: press('更换密钥'),
  },
  {
    name: 'endpoint-since',
    subject: 'administrator',
    path: ({ endpoint }) => endpoint,
    seen: 'text=待送达',
    open: press('重新推送失败的…'),
  },
  { name: 'keys', subject: 'administrator', path: '/keys', seen: 'text=市档案馆归档程序' },
  {
    name: 'key-new',
    subject: 'administrator',
    path: '/keys',
    seen: 'text=市档案馆归档程序',
    open: press('新建密钥'),
  },
  { name: 'people', subject: 'administrator', path: '/people', seen: 'text=许知行' },
  {
    name: 'person-new',
    subject: 'administrator',
    path: '/people',
    seen: 'text=许知行',
    open: press('登记人员'),
  },
  {
    name: 'person',
    subject: 'administrator',
    path: '/people',
    seen: 'text=许知行',
    open: press('管理陈思源'),
  },
  { name: 'organs', subject: 'administrator', path: '/organs', seen: '[role=treeitem]' },
  {
    name: 'organ',
    subject: 'administrator',
    path: '/organs?organ=qingwan',
    seen: 'text=已布置年报的年度',
  },
  {
    name: 'organ-register',
    subject: 'administrator',
    path: '/organs?organ=qingwan',
    seen: 'text=已布置年报的年度',
    open: press('登记下级机关'),
  },
  {
    name: 'organ-move',
    subject: 'administrator',
    path: '/organs?organ=qingwan',
    seen: 'text=已布置年报的年度',
    open: press('调整隶属'),
  },
  {
    name: 'organ-merge',
    subject: 'administrator',
    path: '/organs?organ=qingwan-xinhe',
    seen: 'text=已布置年报的年度',
    open: press('合并到其他机关'),
  },
  { name: 'forms', subject: 'administrator', path: '/forms', seen: 'main table' },
  { name: 'audit', subject: 'administrator', path: '/audit?organ=qingwan-jyj', seen: 'main .ant-table-row' },
];
