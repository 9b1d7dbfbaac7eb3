import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Progress, Space, Typography } from 'antd';
import { useState } from 'react';
import { ReadFile, type ReadFileQuery } from '../generated/operations.ts';
import { ask } from '../shell/api.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { Refusal } from '../shell/trouble.ts';
import { useRefusalText } from '../shell/pieces/useRefusalText.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import { chosenFile, MAX_FILE_BYTES, type ChosenFile } from './chosenFile.ts';
import { FilePicker } from './FilePicker.tsx';
import './importing.css';
import { ReviewScreen } from './ReviewScreen.tsx';
import { importTexts } from './words.ts';

interface Reading {
  readonly file: ChosenFile;
  readonly read: ReadFileQuery['readReport'];
}

/** A file is chosen, read and checked; only then a draft is made of it. */
export function Component() {
  const t = useWords(importTexts);
  const refusalText = useRefusalText();
  const signs = useSigns();
  const [picked, setPicked] = useState<File | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const reading = useMutation({
    mutationFn: async (file: File): Promise<Reading> => {
      const chosen = await chosenFile(file);
      const { readReport } = await ask(ReadFile, { fileName: chosen.name, file: chosen.base64 });
      return { file: chosen, read: readReport };
    },
  });
  const take = (file: File) => {
    const isTooLarge = file.size > MAX_FILE_BYTES;
    setTooLarge(isTooLarge ? file.name : null);
    if (isTooLarge) return;
    setPicked(file);
    reading.mutate(file);
  };
  const startOver = () => {
    setPicked(null);
    reading.reset();
  };
  if (reading.data) return <ReviewScreen {...reading.data} startOver={startOver} />;
  return (
    <div className="cms-import-begin">
      <PageHead title={t.title} />
      <Typography.Paragraph>{t.intro}</Typography.Paragraph>
      {tooLarge !== null && <Alert type="error" showIcon title={t.tooLarge(tooLarge)} />}
      {reading.isError && picked && (
        <Alert
          type="error"
          showIcon
          title={`${t.notRead}${signs.colon}${picked.name}`}
          description={reading.error instanceof Refusal ? refusalText(reading.error) : t.unreachable}
          action={
            <Space>
              <Button onClick={() => reading.mutate(picked)}>{t.again}</Button>
            </Space>
          }
        />
      )}
      {reading.isPending ? (
        <div className="cms-import-reading" role="status">
          <Typography.Text strong>{t.reading(picked?.name ?? '')}</Typography.Text>
          <Progress
            percent={100}
            status="active"
            showInfo={false}
            aria-label={t.reading(picked?.name ?? '')}
          />
          <Typography.Text type="secondary">{t.readingHint}</Typography.Text>
        </div>
      ) : (
        <FilePicker onPick={take} />
      )}
    </div>
  );
}
