import type { FieldId } from "../vocabulary/fields.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * How a company marks what is not for candidates where neither a section nor a field says so: the label of an item
 * (`审批权限：五万元以内`), a heading of its own, a note (`> 内部备注：…`, `（仅限内部）`).
 */

/** A label that is a name of one of these fields names what stays inside. */
const fields: ReadonlySet<FieldId> = new Set<FieldId>(["grade", "code"]);

/**
 * Rights and limits, measures, and notes; not what duties are called: 内部审计, 绩效评估, “Autonomy”, “Internal
 * communication”. So the vocabulary's headings are no help here.
 */
const labels = [
  /^(?:内部|內部|保密|机密|機密)(?:备注|備註|说明|說明|注释|註釋|掌握)?$/u,
  /^(?:审批|審批|核决|核決|核准|批准|签批|簽核|授权|授權|费用|費用|采购|採購|预算|預算|人事|财务|財務)(?:权限?|權限?|额度|額度|金额|金額|上限)/u,
  /(?:权限|權限|职权|職權|审批权|審批權)$/u,
  /^(?:考核|绩效|績效|kpi)\s*(?:指标|指標)$|^kpis?$|^(?:key )?performance (?:indicators|measures|metrics)$/iu,
  /^(?:internal|confidential)(?: (?:notes?|remarks?|use|only|use only|information))?$/iu,
  /^(?:approval|signing|spending|budget|expense|purchasing|procurement|hiring) (?:rights?|limits?|authority)/iu,
  /^(?:requisition|cost cent(?:re|er)|headcount budget|pay grade|salary (?:grade|band)|pay band)/iu,
];

/** Whether a label or a heading, without its marks, names what stays inside the company. */
export function isInternalLabel(label: string, vocabulary: Vocabulary): boolean {
  const words = label.trim();
  if (words === "" || words.length > longestLabel) return false;
  if (labels.some((pattern) => pattern.test(words))) return true;
  const field = vocabulary.field(words);
  return field !== null && fields.has(field.id);
}

const longestLabel = 40;
const labelled = /^[\s>*_-]*([^：:*_\n]{1,40})[*_]{0,2}\s*[：:]/u;

/** `**审批权限**：五万元` → 审批权限; null when the piece does not begin with a label. */
export const labelOf = (text: string): string | null => labelled.exec(text)?.[1]?.trim() ?? null;

const internally =
  "(?:仅限?供?|僅限?供?)?(?:内部|內部)(?:使用|资料|資料|备注|備註|说明|說明|参考|參考|掌握|可见|可見)|(?:仅限|僅限|仅供|僅供)(?:内部|內部)|不对外(?:公开|公布|发布)?|不對外(?:公開|公布|發布)?|请勿外传|請勿外傳|internal (?:use )?only|internal notes?|confidential(?: notes?)?|not for (?:external )?publication|do not publish";
const atHead = new RegExp(`^[\\s>*_【\\[（(-]*(?:${internally})(?=$|[\\s：:;；,，。.!！)）】\\]*_])`, "iu");
const inBrackets = new RegExp(`[【\\[（(]\\s*(?:${internally}|内部|內部|internal)\\s*[】\\]）)]`, "iu");

/** Whether a piece says of itself, at its head or in brackets, that it is internal. */
export const saysInternal = (text: string): boolean => atHead.test(text) || inBrackets.test(text);
