import { EyeOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useHead } from '../../report/head.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords } from '../../shell/words.ts';
import { PreviewLinks } from './PreviewLinks.tsx';
import { texts } from './words.ts';

/** Opens the preview links of the report, for those who may see them. */
export function PreviewLinksButton() {
  const t = useWords(texts);
  const head = useHead();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('preview.read', head.organ.path ?? '')) return null;
  return (
    <>
      <Button
        type="link"
        icon={<EyeOutlined aria-hidden />}
        style={{ paddingInline: 0 }}
        onClick={() => setOpen(true)}
      >
        {t.links}
      </Button>
      <Drawer open={open} title={t.links} size={560} destroyOnHidden onClose={() => setOpen(false)}>
        <PreviewLinks />
      </Drawer>
    </>
  );
}
