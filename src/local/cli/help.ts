import { roles } from '../../access/role.ts';
import { zh } from '../../messages/zh.ts';
import type { Terminal } from './terminal.ts';

const TEXT = `gongkai — 政府信息公开工作年度报告 / annual reports on open government

用法 / usage:  npm run --silent gongkai -- 命令 …

  import 文件…  [--json] [--dry-run] [--organ ID] [--year 年] [--scope own|aggregate] [--expected-version N]
      读入已公布的年度报告（docx、xlsx、pdf、html、txt、md），存为草稿。--dry-run 只读不存；--json 每个文件输出一行 JSON。
      Reads published reports into drafts. --dry-run reads only; --json prints one JSON object a line.
  verify
      重新计算全部统计数和哈希链，列出每一处不符；有不符时退出状态为 1。
      Recomputes all statistics and hash chains and prints each difference.
  export
      把全部报告的版本历史写到标准输出，供存档。 Writes the whole history to standard output.
  verify --export 文件
      不用数据库，核对导出的历史：改动、缺少、调换、插入都会被发现。
      Checks an exported history without the database.
  export --everything
      把整个数据表写到标准输出，供恢复；登录会话除外。含密钥的散列和加密后的密钥，请妥善保管。
      Writes the whole table, but for sessions, to restore it. Holds hashes and sealed keys: keep it safe.
  restore 文件…  [--unsealed]
      把 export --everything 写出的文件恢复到空的数据表，读回比对并核对全部统计数和哈希链。
      --unsealed 用于 DynamoDB 自己导出到 S3 的文件（*.json.gz）。
      Restores such files into an empty table, reads them back and verifies everything.
  organ add-root --id ID --name 名称 [--level NATION|PROVINCE|PREFECTURE|COUNTY]
      登记最上级机关；其余机关用管理接口登记。 Adds the organ at the top of a tree; the others are added by the API.
  key create --role 角色… --organ ID [--name 名称]
      生成管理接口的密钥，只显示一次。--role 可重复。
      Makes a key for the manage API, shown once.
  person admit --issuer 登录服务 --subject 账号 --name 姓名 --organ ID --role 角色
      登记可以登录的人员并授予角色，用于第一位管理员；已登记的，只授予角色。
      Lets somebody sign in, with a role: for the first administrator.
  person list
      列出全部人员。 Lists everybody who was let in.
  token --as 人员
      用运行中的 npm start 的本机登录，取得一名示例人员的访问令牌（editor、reviewer 等）。
      Prints an access token for one of the sample people, from a running npm start.
  walk
      用运行中的 npm start，由六名示例人员把一份年报从导入办到公布、更正，逐步显示经过。
      Lets six sample people take a report from import to publication and correction, step by step.
  seed
      写入示例数据（可重复执行）。 Writes the sample data; may be repeated.
  help
      显示本说明。

角色 / roles:
`;

const ENVIRONMENT = `
环境变量 / environment:
  GONGKAI_DATA        数据目录，默认 .gongkai / data folder
  DYNAMODB_ENDPOINT   改用别的 DynamoDB / another DynamoDB instead of the embedded engine
  GONGKAI_STORE       memory：只在内存中 / keep nothing；aws：GONGKAI_TABLE 所指的 AWS 数据表 / the table on AWS
  GONGKAI_TABLE       数据表的名称 / name of the table
`;

export function help(_: readonly string[], { print }: Terminal): Promise<number> {
  print(TEXT + roles.map((role) => `  ${role.padEnd(18)}${zh.roles[role]}`).join('\n') + `\n${ENVIRONMENT}`);
  return Promise.resolve(0);
}
