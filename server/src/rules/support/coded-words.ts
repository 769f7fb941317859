/**
 * Words readers of English job advertisements connect with one gender, after the stems studied in Gaucher,
 * Friesen & Kay (2011), “Evidence That Gendered Wording in Job Advertisements Exists and Sustains Gender
 * Inequality”, Journal of Personality and Social Psychology 101(1), 109–128, doi:10.1037/a0022530. A word that
 * ends in `-` stands for all that begin so. Left out are stems that nearly every advertisement has to use in
 * another sense: analysis, lead, individual, decision, objective, principle, force, logic; responsible,
 * support, child, understand, depend.
 */
export const masculine: readonly string[] = [
  "active",
  "adventur-",
  "aggress-",
  "ambitio-",
  "assert-",
  "athlet-",
  "autonom-",
  "boast-",
  "challeng-",
  "compet-",
  "confident",
  "courag-",
  "decisive",
  "defend-",
  "determin-",
  "domina-",
  "fearless",
  "fight-",
  "headstrong",
  "hostil-",
  "impulsiv-",
  "independen-",
  "outspoken",
  "persist-",
  "reckless",
  "self-confiden-",
  "self-relian-",
  "self-sufficien-",
  "stubborn",
  "superior",
];

export const feminine: readonly string[] = [
  "affectionate",
  "agreeab-",
  "cheer-",
  "collab-",
  "commit-",
  "communal",
  "compassion-",
  "considerate",
  "cooperat-",
  "emotiona-",
  "empath-",
  "gentle",
  "honest-",
  "interdependen-",
  "interpersonal",
  "kind",
  "kindness",
  "loyal-",
  "nurtur-",
  "pleasant-",
  "polite",
  "sensitiv-",
  "share-",
  "sharing",
  "supportive",
  "sympath-",
  "tender-",
  "together-",
  "trust-",
  "warm-",
  "yield-",
];

/** The words as they mean something else at work: what the study counted, these do not. */
export const otherSenses =
  /^(?:competenc\w*|competent\w*|active directory|determines?|determined by|determining|determination of|persisten(?:t|ce) (?:storage|data|layer|volume)|sharepoint|shared?holders?|assertions?|trusts?(?:ee)?s?|yields?|commits?|kind of|warm-?up|independent (?:contractor|audit|review)\w*|sensitive (?:data|information))/u;
