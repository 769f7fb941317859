import { fairDocument, testRule } from "../../../../test/support/fair.ts";

const { zh, en } = fairDocument;

testRule("fair/school-tier", {
  fires: [
    zh("本科及以上，⟦985/211院校优先⟧"),
    zh("⟦985、211、双一流高校毕业⟧，会英语"),
    zh("⟦双一流院校⟧，会英语"),
    zh("会英语，⟦第一学历本科⟧"),
    zh("⟦统招⟧本科及以上学历"),
    zh("⟦名校背景优先⟧"),
    zh("⟦QS前100院校优先⟧，会英语"),
    zh("⟦重点大学毕业者优先⟧"),
    en("Degree from a ⟦top-tier university⟧"),
    en("⟦Ivy League graduates preferred⟧"),
    "yaml\ntitle: 前台\nsections:\n  qualifications:\n    - 会英语，⟦985院校优先⟧\n",
  ],
  silent: [
    en("Works with top-tier universities"),
    zh("本科及以上学历"),
    zh("全日制本科"),
    zh("院校不限，985/211不限"),
    zh("第一学历不限"),
    zh("电话 0211-985"),
    zh("月薪 985 元起"),
    zh("有对接双一流高校资源的经验"),
    zh("在名校举办过校招宣讲者优先"),
    zh("应届毕业生亦可"),
    "# 高考规划师\n\n## 岗位职责\n\n- 为学员规划985、211院校的志愿填报\n",
    "# 校招专员\n\n## 岗位职责\n\n- 对接985/211高校就业办\n\n## 公司介绍\n\n- 团队来自名校\n",
    en("A bachelor's degree or equivalent experience"),
    en("Partnerships with top-tier universities, working with elite schools"),
    en("Top-tier design skills"),
  ],
});
