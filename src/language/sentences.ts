// What a language says for a rule: its sentences and its help, by the names that a finding gives.

/** Sentences and help of one rule. */
export interface RuleSentences {
  sentences: { [say: string]: string };
  help?: { [help: string]: string };
}

/** By rule. */
export interface SentenceCatalogue {
  [rule: string]: RuleSentences | undefined;
}
