import { testRule } from "../../../../test/support/rule.ts";

const duty = (text: string): string => `# 客服经理\n\n## 岗位职责\n\n- ${text}\n`;
const english = (text: string): string => `# Support Manager\n\n## Responsibilities\n\n- ${text}\n`;

testRule("text/typo", {
  fires: [
    duty("登记并填报⟦进消存⟧台账"),
    duty("通过回访不断⟦发行⟧流程中的短板"),
    duty("为不同客户拿出⟦个异化⟧方案"),
    duty("了解客户的⟦个异性⟧需求"),
    duty("⟦登陆⟧工单系统，核对记录；再次登陆系统归档"),
    duty("受理客户⟦投拆⟧，二十四小时内答复"),
    duty("带领⟦部们⟧完成年度目标"),
    "# 客服经理\n\n## 学历要求\n\n大专及⟦以上学力⟧\n",
    "# 客服經理\n\n## 工作內容\n\n- 登記⟦進消存⟧報表\n",
    english("Talk to clients and ⟦recieve⟧ their requests"),
    english("Work with the project ⟦manger⟧ on the plan"),
    english("⟦Managment⟧ of a team of five"),
    english("Support the ⟦principle⟧ engineer in reviews"),
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 登记并填报⟦进消存⟧台账\n",
    'yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities:\n    - "⟦Seperate⟧ urgent requests from others"\n',
  ],
  silent: [
    duty("登记并填报进销存台账"),
    duty("负责债券发行，及时披露发行问题"),
    duty("及时发行人事公告；发行量不足时上报"),
    duty("新产品登陆欧洲市场"),
    duty("跟综合管理部对接，终究竟争取到资源"),
    duty("成绩校验与干部们的沟通"),
    duty("不断改进；发行刊物的问题另行登记"),
    "# 客服经理\n\n## 学历要求\n\n大专及以上学历或同等学力\n",
    "# 系統管理師\n\n## 工作內容\n\n- 佈署系統，布署環境\n",
    "=== rolewright.config.yaml\nrules:\n  text/typo: { allow: [竟品科技] }\n=== a.role.md\n# 客服经理\n\n## 岗位职责\n\n- 对接竟品科技的系统\n",
    english("Receive requests; separate urgent ones"),
    english("A complimentary lunch; the principle of least privilege"),
    english("Runs the manger exhibition; see `recieve_mail()`"),
  ],
});
