import { configKeys } from "../../config/keys.ts";
import type { PresetName } from "../../config/settings.ts";
import { yamlScalar } from "../../surface/template/text.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";

/** What a config is to say. */
export interface Proposal {
  /** Null: every document by its language. */
  readonly preset: PresetName | null;
  /** Null: documents are in several. */
  readonly language: Language | null;
  /** Empty when the documents do not agree. */
  readonly organization: string;
  readonly include: readonly string[];
  /** What `include` would take in and reads like no role. */
  readonly exclude: readonly string[];
  readonly external: readonly string[];
  /** Superiors without a file that are not taken into `external`; they are named in a comment. */
  readonly unknown: readonly string[];
  /** Where postings stand among other documents, and the preset they are checked by. */
  readonly postings: { readonly files: readonly string[]; readonly preset: PresetName } | null;
}

/** Names in a comment; who wants all of them asks for them. */
const mostNamed = 8;

/**
 * The text of `rolewright.config.yaml`: what was found, each key with what it means; the keys that were not needed
 * stand in comments, with an example. `language`: of the comments.
 */
export function configText(proposal: Proposal, language: Language): string {
  const { preset, organization, include, exclude, external, unknown, postings } = proposal;
  const say = (text: Localised): string => inLanguage(text, language);
  const about = (key: keyof typeof configKeys): string => `# ${say(configKeys[key].summary)}`;
  const example = (key: keyof typeof configKeys): string => `# ${key}: ${configKeys[key].example}`;
  const list = (items: readonly string[]): readonly string[] =>
    items.map((item) => `  - ${yamlScalar(item)}`);
  const blocks: readonly (readonly string[])[] = [
    [`# ${say(words.head)}`, "# https://github.com/rolewright/rolewright/blob/main/docs/configuration.md"],
    [about("extends"), preset === null ? `# ${say(words.byLanguage)}` : `extends: ${preset}`],
    [about("language"), proposal.language === null ? example("language") : `language: ${proposal.language}`],
    [
      about("organization"),
      organization === "" ? example("organization") : `organization: ${yamlScalar(organization)}`,
    ],
    [about("include"), ...(include.length === 0 ? [example("include")] : ["include:", ...list(include)])],
    [about("exclude"), ...(exclude.length === 0 ? [example("exclude")] : ["exclude:", ...list(exclude)])],
    [
      about("external"),
      ...(unknown.length === 0 ? [] : [`# ${say(words.unknown)}${named(unknown, language)}`]),
      ...(external.length === 0 ? [example("external")] : ["external:", ...list(external)]),
    ],
    [about("vocabulary"), "# vocabulary:", "#   roles:", "#     首席运营官: [COO]"],
    [about("rules"), `# ${say(words.rules)}`, "# rules:", "#   experience/vague: off"],
    [
      about("overrides"),
      ...(postings === null
        ? ["# overrides:", '#   - files: ["postings/**"]', "#     extends: posting-cn"]
        : [
            "overrides:",
            "  - files:",
            ...postings.files.map((file) => `      - ${yamlScalar(file)}`),
            `    extends: ${postings.preset}`,
          ]),
    ],
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

const named = (names: readonly string[], language: Language): string => {
  const told = names.slice(0, mostNamed).join(language === "en" ? ", " : "、");
  return names.length > mostNamed ? `${told}…` : told;
};

const words = {
  head: {
    "zh-CN": "编辑器和命令行都按这里的设置检查本文件夹中的岗位",
    "zh-TW": "編輯器和命令列都按這裡的設定檢查本資料夾中的職位",
    en: "The editor and the command line check the roles of this folder by these settings.",
  },
  byLanguage: {
    "zh-CN": "文档有几种语言，各按其语言的预设：internal-cn、internal-tw、internal-en",
    "zh-TW": "文件有幾種語言，各按其語言的預設：internal-cn、internal-tw、internal-en",
    en: "The documents are in several languages: each by the preset of its own, internal-cn, internal-tw or internal-en.",
  },
  unknown: {
    "zh-CN": "岗位文件中提到、但没有文件的上级：",
    "zh-TW": "職位檔案中提到、但沒有檔案的主管：",
    en: "Superiors that are named and have no file: ",
  },
  rules: {
    "zh-CN": "rolewright rules 列出全部规则",
    "zh-TW": "rolewright rules 列出全部規則",
    en: "rolewright rules lists them all.",
  },
} as const satisfies Record<string, Localised>;
