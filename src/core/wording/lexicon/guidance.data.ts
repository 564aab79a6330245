/**
 * Public style guidance that entries of the lexicon follow, in our own words. The books are named so that a desk can
 * look them up; nothing of their text is repeated here.
 */
export const guidance = {
  'ap-abortion': 'AP Stylebook, “abortion”: describe the two sides as anti-abortion and abortion rights.',
  'ap-health': 'AP Stylebook, “disabilities” and “drugs”: name the condition, not the person by it.',
  'ap-immigration': 'AP Stylebook, “immigration”: “illegal” describes an act, not a person.',
  'ap-labels': 'AP Stylebook, “labels”: describe what people do, support or believe rather than label them.',
  'ap-party': 'AP Stylebook, “Democratic Party”: the party’s own name is Democratic, not “Democrat”.',
  'ap-protest': 'AP Stylebook, “riot, unrest, protest”: choose the word with care and say what happened.',
  'ap-race': 'AP Stylebook, “race-related coverage”: be specific about what was said or done.',
  'ap-said': 'AP Stylebook, “said”: it is nearly always the best verb of attribution.',
  'bbc-impartiality':
    'BBC Editorial Guidelines, section 2: reporters keep their own view of a dispute out of the wording.',
  'bbc-terror': 'BBC Editorial Guidelines, section 11: report acts precisely and leave labels to those who are quoted.',
  'ejn-migration':
    'Ethical Journalism Network, guidelines on migration: no words of flood, invasion or disease for people.',
  'glaad-reference': 'GLAAD Media Reference Guide: use the terms that describe people plainly and that they use.',
  'guardian-immigration':
    'Guardian style guide, “immigration”: no human being is illegal; say how somebody entered or stayed.',
  'guardian-journalese': 'Guardian style guide, “journalese”: avoid the violent short verbs of headlines.',
  'reuters-emotive': 'Reuters Handbook: avoid emotive words and let the facts carry the story.',
  'reuters-said': 'Reuters Handbook: prefer “said”; other verbs of saying can suggest belief or disbelief.',
  'reuters-terror': 'Reuters Handbook: use “terrorist” and its like in quotations only; describe the act.',
  'spj-code': 'SPJ Code of Ethics: label advocacy and commentary; consider how a label affects those it is put on.',
  'who-names': 'WHO guidance on naming diseases: no names of places or peoples.',
  'wikipedia-doubt':
    'Wikipedia, Words to watch: “so-called”, “supposed” and their like express doubt without saying whose.',
  'wikipedia-editorializing':
    'Wikipedia, Words to watch: adverbs such as “clearly” or “tragically” tell readers what to think.',
  'wikipedia-euphemism': 'Wikipedia, Words to watch: prefer the plain word to the euphemism.',
  'wikipedia-idiom': 'Wikipedia, Words to watch: prefer the literal word to cliché and idiom.',
  'wikipedia-labels': 'Wikipedia, Words to watch: value-laden labels belong to the sources who use them.',
  'wikipedia-puffery': 'Wikipedia, Words to watch: praise without facts is puffery; show what was done.',
  'wikipedia-said': 'Wikipedia, Words to watch: synonyms for “said” can cast doubt or take sides.',
} as const;

export type GuidanceId = keyof typeof guidance;
