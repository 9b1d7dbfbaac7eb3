import type { WholeTable } from '../../store/dynamodb/wholeTable.ts';
import type { OpenStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';

/** Throws `UsageError` where data are in memory only. */
export function tableOf({ table }: OpenStore): WholeTable {
  if (table) return table;
  throw new UsageError(
    '数据只在内存中，没有可以导出或恢复的数据表：请去掉 GONGKAI_STORE=memory。/ ' +
      'Data are in memory only: there is no table to export or restore. Unset GONGKAI_STORE=memory.',
  );
}
