// The sentences of rules in Indonesian, by rule and by the name that a finding gives.

/** Sentences and help of rules. */
export interface RuleSentences {
  sentences: { [say: string]: string };
  help?: { [help: string]: string };
}

export const sentences: { [rule: string]: RuleSentences | undefined } = {};
