import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { speak } from './english.ts';
import { makeQueries } from './queries.ts';
import { makeRouter } from './routes.tsx';
import { SettingsKept, useDark, useSettings } from './settings.tsx';

export function App() {
  return (
    <SettingsKept>
      <Dressed />
    </SettingsKept>
  );
}

function Dressed() {
  const { language, largeText } = useSettings();
  useEffect(() => void speak(language), [language]);
  const dark = useDark();
  const [queries] = useState(makeQueries);
  const [router] = useState(makeRouter);
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      // In a Chinese text no blank belongs between the two characters of a button.
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          // On both grounds dark or light enough for WCAG AA.
          colorPrimary: dark ? '#5b9bff' : '#0f5bb5',
          // Black alone makes letters glare.
          ...(dark ? { colorBgLayout: '#0c0e11' } : {}),
          colorInfo: dark ? '#5b9bff' : '#0f5bb5',
          colorLink: dark ? '#7db0ff' : '#0f5bb5',
          colorError: dark ? '#ff7875' : '#c4161c',
          colorWarning: dark ? '#f0b429' : '#9a5b00',
          colorSuccess: dark ? '#6ac46a' : '#1f7a34',
          // What antd makes of the dark colours above is muddy.
          ...(dark
            ? {}
            : {
                colorWarningBg: '#fff6dc',
                colorWarningBorder: '#e3bd5f',
                colorSuccessBg: '#ebf7ec',
                colorSuccessBorder: '#9fd0a4',
              }),
          colorTextDescription: dark ? '#b5bac2' : '#5a6270',
          colorTextPlaceholder: dark ? '#9aa1ab' : '#6b7280',
          fontFamily: 'var(--cms-font)',
          fontSize: largeText ? 18 : 15,
          borderRadius: 6,
          // What still moves when it is pressed can be missed, and on the machines of an office it moves in jerks.
          motion: false,
        },
        components: {
          // White on the lighter blue and red of the dark ground could not be read.
          Button: {
            primaryColor: dark ? '#06182f' : '#ffffff',
            dangerColor: dark ? '#2b0707' : '#ffffff',
            // Small buttons stand in rows of text: at full size their words would touch the edge.
            contentFontSizeSM: largeText ? 16 : 14,
            paddingInlineSM: 9,
          },
          // Antd's own grounds and labels are too near to that of the page, and too light.
          Segmented: {
            trackBg: dark ? '#2a2d31' : '#e4e7eb',
            // What is chosen is the lighter one on both grounds.
            ...(dark ? { itemSelectedBg: '#4a5059' } : {}),
          },
          Alert: { withDescriptionIconSize: 18, withDescriptionPadding: '12px 16px' },
          Descriptions: { labelColor: dark ? '#b5bac2' : '#5a6270' },
          Table: {
            headerSplitColor: 'transparent',
            ...(dark ? { rowSelectedBg: '#15233a', rowSelectedHoverBg: '#1a2b47' } : {}),
          },
          ...(dark ? { Menu: { itemSelectedColor: '#b3d1ff' } } : {}),
        },
      }}
    >
      <AntApp>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
