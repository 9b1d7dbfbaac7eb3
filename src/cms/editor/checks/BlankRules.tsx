import { Button, Collapse } from 'antd';
import { goToFigures } from '../goTo.ts';
import { useWords, words } from '../../shell/words.ts';
import type { BlankRule } from './blankRules.ts';

const texts = words({
  zh: {
    title: (rules: number) => `${rules} 类规则等填完再核对`,
    rule: (name: string, places: number, figures: number) => `${name}：${places} 处，还差 ${figures} 个数`,
    goTo: '转到第一个空格',
    'F3.1': '第三部分勾稽关系',
    'F3.2': '第三部分办理结果总计',
    'F3.3': '第三部分各行总计',
    'F4.1': '第四部分总计',
    X1: '上年结转与上年年报衔接',
    X2: '现行有效件数与上年衔接',
    X3: '第二部分与上年衔接',
    R1: '汇总数与各单位之和',
  },
  en: {
    title: (rules: number) => `${rules} rules wait for blank figures`,
    rule: (name: string, places: number, figures: number) =>
      `${name}: ${places} places, ${figures} figures blank`,
    goTo: 'Go to the first blank',
    'F3.1': 'Chapter 3: received and handled',
    'F3.2': 'Chapter 3: total of the results',
    'F3.3': 'Chapter 3: totals of the rows',
    'F4.1': 'Chapter 4: totals',
    X1: 'Carried in from last year',
    X2: 'Documents in force since last year',
    X3: 'Chapter 2 since last year',
    R1: 'Sum of the reports below',
  },
});

/** Rules that cannot be judged yet, which is no fault. */
export function BlankRules({
  rules,
  onLeave,
}: {
  readonly rules: readonly BlankRule[];
  readonly onLeave: () => void;
}) {
  const t = useWords(texts);
  if (rules.length === 0) return null;
  const names: Readonly<Record<string, unknown>> = t;
  const nameOf = (code: string) => (typeof names[code] === 'string' ? names[code] : code);
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'blank',
          label: t.title(rules.length),
          children: (
            <ul className="cms-blank-rules">
              {rules.map(({ code, places, figures }) => (
                <li key={code}>
                  {t.rule(nameOf(code), places, figures.length)}
                  <Button
                    size="small"
                    type="link"
                    onClick={() => {
                      onLeave();
                      goToFigures(figures);
                    }}
                  >
                    {t.goTo}
                  </Button>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
