import { SettingOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented, Switch } from 'antd';
import { useId } from 'react';
import { useSettings, type Settings } from './settings.tsx';
import { useWords, words } from './words.ts';

const texts = words({
  zh: {
    settings: '显示设置',
    language: '语言 Language',
    theme: '外观',
    auto: '跟随系统',
    light: '浅色',
    dark: '深色',
    largeText: '大字版',
    singleKeys: '单键快捷键',
    singleKeysNote: '不带 Ctrl、Alt 的一个键，如 ? 和 c。语音输入或者容易误按的，请关闭。',
  },
  en: {
    settings: 'Display settings',
    language: '语言 Language',
    theme: 'Appearance',
    auto: 'System',
    light: 'Light',
    dark: 'Dark',
    largeText: 'Large text',
    singleKeys: 'Single-key shortcuts',
    singleKeysNote:
      'A key without Ctrl or Alt, such as ? and c. Switch off if you speak to the computer, or press keys by mistake.',
  },
});

export function SettingsMenu() {
  const t = useWords(texts);
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices />}>
      <Button type="text" icon={<SettingOutlined aria-hidden />} aria-label={t.settings} title={t.settings} />
    </Popover>
  );
}

function Choices() {
  const t = useWords(texts);
  const { language, theme, largeText, singleKeys, change } = useSettings();
  const id = useId();
  return (
    <div role="dialog" aria-label={t.settings} className="cms-settings">
      <div>
        <div className="cms-setting-name">{t.language}</div>
        <Segmented<Settings['language']>
          aria-label={t.language}
          value={language}
          onChange={(chosen) => change({ language: chosen })}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div>
        <div className="cms-setting-name">{t.theme}</div>
        <Segmented<Settings['theme']>
          aria-label={t.theme}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
          options={[
            { value: 'auto', label: t.auto },
            { value: 'light', label: t.light },
            { value: 'dark', label: t.dark },
          ]}
        />
      </div>
      <div className="cms-setting-switch">
        <label htmlFor={id}>{t.largeText}</label>
        <Switch id={id} checked={largeText} onChange={(on) => change({ largeText: on })} />
      </div>
      <div>
        <div className="cms-setting-switch">
          <label htmlFor={`${id}-keys`}>{t.singleKeys}</label>
          <Switch
            id={`${id}-keys`}
            aria-describedby={`${id}-note`}
            checked={singleKeys}
            onChange={(on) => change({ singleKeys: on })}
          />
        </div>
        <div id={`${id}-note`} className="cms-setting-note">
          {t.singleKeysNote}
        </div>
      </div>
    </div>
  );
}
