import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useWords } from '../shell/words.ts';
import { importTexts } from './words.ts';

/** A place to drop a file, or to choose one. Which files can be read is the API's to say, with advice for the others. */
export function FilePicker({ onPick }: { readonly onPick: (file: File) => void }) {
  const t = useWords(importTexts);
  return (
    <Upload.Dragger
      className="cms-import-drop"
      showUploadList={false}
      multiple={false}
      beforeUpload={(file) => {
        onPick(file);
        // It is sent by this page itself.
        return false;
      }}
    >
      <p className="ant-upload-drag-icon">
        <InboxOutlined aria-hidden />
      </p>
      <p className="ant-upload-text">{t.drop}</p>
      <p className="ant-upload-hint">{t.dropHint}</p>
    </Upload.Dragger>
  );
}
