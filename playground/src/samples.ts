import numbers from "../../samples/broken/02-数字不一致.role.md";
import ladder from "../../samples/broken/05-阶梯.role.yaml";
import posting from "../../samples/broken/12-招聘启事.role.md";
import inspector from "../../samples/broken/12-驗貨主管.role.md";
import growth from "../../samples/broken/14-growth-manager.role.md";
import manager from "../../samples/人力资源/薪酬绩效经理.role.yaml";
import analyst from "../../samples/信息技术/数据分析师.en.role.yaml";
import director from "../../samples/客服中心/客服总监.role.md";
import designer from "../../samples/研发设计/家具设计师.en.role.md";
import store from "../../samples/门店/台北門市店長.role.md";
import enRaw from "../samples/support-lead.en.role.md";
import cnRaw from "../samples/招聘运营主管.zh-cn.role.md";
import twRaw from "../samples/門市儲備幹部.zh-tw.role.md";
import type { DocumentFormat } from "./format.ts";
import type { Locale } from "./locale.ts";

export interface Sample {
  readonly title: string;
  readonly language: Locale;
  readonly format: DocumentFormat;
  /** `raw`: as people paste it; `wrong`: written to be found fault with; `right`: a role of the sample company. */
  readonly group: "raw" | "wrong" | "right";
  readonly text: string;
}

const sample = (
  group: Sample["group"],
  language: Locale,
  format: DocumentFormat,
  title: string,
  text: string,
): Sample => ({ title, language, format, group, text });

/** Texts to begin with: Chinese of both scripts and English, in both formats. */
export const samples: readonly Sample[] = [
  sample("raw", "zh-CN", "markdown", "招聘运营主管", cnRaw),
  sample("raw", "zh-TW", "markdown", "門市儲備幹部", twRaw),
  sample("raw", "en", "markdown", "Customer Support Lead", enRaw),
  sample("wrong", "zh-CN", "markdown", "物流经理", numbers),
  sample("wrong", "zh-CN", "markdown", "招聘启事", posting),
  sample("wrong", "zh-CN", "yaml", "初级、高级调度员", ladder),
  sample("wrong", "zh-TW", "markdown", "驗貨主管", inspector),
  sample("wrong", "en", "markdown", "Growth Manager", growth),
  sample("right", "zh-CN", "markdown", "客服总监", director),
  sample("right", "zh-CN", "yaml", "薪酬绩效经理", manager),
  sample("right", "zh-TW", "markdown", "台北門市店長", store),
  sample("right", "en", "markdown", "Furniture Designer", designer),
  sample("right", "en", "yaml", "Data Analyst", analyst),
];

/** A text nobody has put a hand to yet. */
export const isSample = (text: string): boolean => samples.some((sample) => sample.text === text);

/** What the page opens with. */
export const firstSample = (locale: Locale): Sample | undefined =>
  samples.find(({ group, language }) => group === "raw" && language === locale);
