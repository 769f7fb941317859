import { testRule } from "../../../../test/support/rule.ts";

testRule("config/suppression", {
  fires: [
    "yaml\n⟦# rolewright-disable-next-line field/missing⟧\ntitle: 客服经理\n",
    "# 客服经理\n\n⟦<!-- rolewright-disable-next-line experience/nested: 已确认 -->⟧\n\n5年以上客服经验。\n",
  ],
  silent: [
    "yaml\n# rolewright-disable-file: 模板\ntitle: 客服经理\n",
    "# 客服经理\n\n<!-- 普通注释 -->\n\n5年以上客服经验。\n",
  ],
});
