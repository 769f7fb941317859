/** What heads the columns of the field's tables. */
export const headerWords =
  /^(?:序号|序號|类别|類別|分类|分類|项目|項目|内容|內容|名称|名稱|指标|指標|权重|權重|比重|目标|目標|标准|標準|说明|說明|备注|備註|描述|要求|周期|週期|单位|單位|等级|等級|no\.?|item|category|type|field|value|name|content|description|weight|target|metric|measure|unit|period|level|notes?|details?|requirements?)$/iu;
