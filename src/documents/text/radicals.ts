// Radicals of the supplement block that stand for one ordinary character, each followed by that character.
const SUPPLEMENT =
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺉刂⺋㔾⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

// Radicals whose compatibility character is not the one that the mainland writes.
const MAINLAND: Readonly<Record<string, string>> = { 戶: '户', 靑: '青', 黃: '黄' };

const ordinary = new Map<string, string>();
for (let i = 0; i < SUPPLEMENT.length; i += 2) ordinary.set(SUPPLEMENT[i]!, SUPPLEMENT[i + 1]!);

/**
 * Text extracted from a PDF prints ⼀ ⼯ ⺠ ⻔ (code points of radicals) for 一 工 民 门. They look the same and are
 * not the same; this makes them ordinary characters. Unlike NFKC it changes nothing else.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (char) =>
    char >= '\u2f00' ? mainland(char.normalize('NFKC')) : (ordinary.get(char) ?? char),
  );
}

function mainland(char: string): string {
  return MAINLAND[char] ?? char;
}
