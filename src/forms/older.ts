import { defineForm } from './form.ts';

/**
 * Tables that provinces and departments used before 2019 (条例 of 2007, 国办发〔2014〕32号 and local rules).
 * Their rows keep their printed labels and are never forced into a later form: 统计口径 changed in 2019.
 */
export const olderLocal = defineForm({
  edition: 'local',
  name: '2019年以前的地方统计表',
  source: '国办发〔2014〕32号及各地规定',
  fromYear: null,
  toYear: 2018,
  chapters: [],
  tables: [],
});

/** A report without any table: its text is kept and no figure is invented. */
export const noTable = defineForm({
  edition: 'none',
  name: '无统计表的报告',
  source: '《中华人民共和国政府信息公开条例》（2007年）',
  fromYear: null,
  toYear: null,
  chapters: [],
  tables: [],
});
