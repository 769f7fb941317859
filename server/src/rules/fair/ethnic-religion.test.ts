import { fairDocument, testRule } from "../../../../test/support/fair.ts";

const { zh, tw, en } = fairDocument;

testRule("fair/ethnic-religion", {
  fires: [
    zh("大专以上，⟦汉族优先⟧"),
    zh("⟦限汉族⟧"),
    zh("⟦民族：汉⟧"),
    zh("⟦少数民族勿扰⟧"),
    zh("⟦不招少数民族⟧"),
    zh("⟦无宗教信仰⟧，作风正派"),
    zh("作风正派，⟦无宗教信仰者优先⟧"),
    zh("⟦佛教徒优先⟧"),
    tw("⟦限基督徒⟧"),
    en("⟦Christians only⟧"),
    en("⟦Must be a practicing Catholic⟧"),
    en("⟦No Muslims⟧"),
    en("⟦Asian candidates preferred⟧"),
    "yaml\ntitle: 前台\nsections:\n  qualifications:\n    - 大专以上，⟦汉族优先⟧\n",
  ],
  silent: [
    zh("民族不限"),
    zh("不限民族、宗教信仰"),
    zh("少数民族优先"),
    zh("同等条件下优先录用少数民族应聘者"),
    zh("熟悉少数民族文化与宗教政策"),
    zh("民族：汉族、回族均可"),
    zh("掌握民族舞者优先"),
    zh("有清真食品经验者优先"),
    zh("尊重不同宗教信仰的客户"),
    zh("讲信仰、守纪律"),
    tw("宗教信仰不拘"),
    "# 宗教文化研究员\n\n## 岗位职责\n\n- 研究佛教、伊斯兰教文化\n\n## 任职资格\n\n- 宗教学专业硕士\n",
    "# 招聘经理\n\n## 岗位职责\n\n- 确保不因民族、种族、宗教信仰歧视应聘者，杜绝汉族优先等内容\n",
    en("Regardless of race, religion, Christian or Muslim"),
    en("Knowledge of black box testing and white papers"),
    en("Black and white photography only"),
    en("Experience in Asian markets preferred"),
    en("Must be Christian to lead the ministry of this church"),
  ],
});
