import { Skeleton } from 'antd';
import { useWords, words } from './words.ts';

const texts = words({ zh: { opening: '正在打开…' }, en: { opening: 'Opening…' } });

/** The outline of the window until the files of its first page are there. */
export function Sketch() {
  const t = useWords(texts);
  return (
    <div className="cms-sketch" role="status" aria-label={t.opening}>
      <div className="cms-sketch-header" />
      <div className="cms-sketch-page">
        <Skeleton active paragraph={{ rows: 8 }} />
      </div>
    </div>
  );
}
