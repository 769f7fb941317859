import { testRule } from "../../../../test/support/fair.ts";

const on = "=== rolewright.config.yaml\nextends: minimal\nrules:\n  fair/coded-language: hint\n";

testRule("fair/coded-language", {
  fires: [
    `# ⟦Growth Manager⟧

## Responsibilities

- Dominate a competitive market with ambitious, aggressive goals
- Act decisively and defend our numbers

## Requirements

- Assertive, fearless, self-confident and outspoken
${on}`,
  ],
  silent: [
    `# Care Coordinator

## Responsibilities

- Nurture trusting relations, be sensitive and compassionate

## Requirements

- Warm, gentle, loyal, polite and cheerful
${on}`,
    `# Data Analyst

## Responsibilities

- Compete, compete and compete again: competitive competitors in a competition, more competitive every year
- Autonomous, autonomously, autonomy
${on}`,
    `# Growth Manager

## Responsibilities

- Dominate a competitive market with ambitious, aggressive goals
- Act decisively and defend our numbers

## Requirements

- Assertive, fearless, self-confident and outspoken
`,
    `# Engineer

## Responsibilities

- Run Active Directory and the persistent storage layer
- Determine the cause of incidents; write assertions
- Work with independent auditors and competent partners
- Support the team, take responsibility, analyse data

## Benefits

- Competitive, challenging, ambitious, autonomous, independent, fearless
${on}`,
    `# Team Manager

## Requirements

- Ambitious, decisive and confident
- Empathetic, honest and supportive
${on}`,
    `# 增长经理

## 岗位职责

- 负责增长（competitive, aggressive, ambitious, decisive, fearless, dominant）
${on}`,
  ],
});
