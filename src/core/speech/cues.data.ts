/**
 * Verbs that tell of speech, in their base form. Source: our own reading of news style, with the reporting verbs of
 * Quirk et al., A Comprehensive Grammar of the English Language, 14.28-14.35 and 16.31. Forms are made by rule;
 * `irregularForms` has the others.
 */

/** Verbs that can stand beside a whole quoted sentence: “…,” she `said`. */
export const sayingVerbs: readonly string[] = [
  ...['say', 'tell', 'write', 'tweet', 'add', 'note', 'argue', 'explain', 'ask', 'reply', 'respond', 'answer'],
  ...['continue', 'declare', 'state', 'claim', 'insist', 'suggest', 'warn', 'announce', 'report', 'conclude'],
  ...['observe', 'recall', 'remark', 'joke', 'quip', 'lament', 'complain', 'concede', 'admit', 'acknowledge'],
  ...['assert', 'contend', 'maintain', 'predict', 'promise', 'pledge', 'vow', 'propose', 'stress', 'emphasize'],
  ...['emphasise', 'reiterate', 'repeat', 'counter', 'retort', 'snap', 'shout', 'yell', 'scream', 'chant', 'cry'],
  ...['sigh', 'whisper', 'mutter', 'murmur', 'laugh', 'chuckle', 'boast', 'brag', 'muse', 'ponder', 'wonder'],
  ...['urge', 'exhort', 'implore', 'beg', 'plead', 'order', 'demand', 'command', 'instruct', 'caution', 'advise'],
  ...['recommend', 'counsel', 'assure', 'reassure', 'remind', 'inform', 'notify', 'confirm', 'deny', 'allege'],
  ...['testify', 'swear', 'confess', 'reveal', 'disclose', 'relate', 'recount', 'opine', 'posit', 'speculate'],
  ...['surmise', 'think', 'believe', 'agree', 'disagree', 'object', 'protest', 'grumble', 'gripe', 'groan', 'moan'],
  ...['fume', 'rage', 'thunder', 'bellow', 'roar', 'bark', 'growl', 'sneer', 'scoff', 'deadpan', 'tease', 'taunt'],
  ...['gush', 'exclaim', 'proclaim', 'pronounce', 'preach', 'lecture', 'intone', 'recite', 'read', 'sing', 'text'],
  ...['email', 'e-mail', 'post', 'blog', 'message', 'retweet', 'clarify', 'elaborate', 'expand', 'interject'],
  ...['interrupt', 'chime', 'offer', 'venture', 'volunteer', 'begin', 'open', 'close', 'finish', 'comment'],
  ...['quote', 'echo', 'hint', 'imply', 'indicate', 'intimate', 'express', 'voice', 'decry', 'boom', 'beam'],
  ...['shoot', 'fire', 'hit', 'put', 'go', 'point', 'sum', 'pen', 'opine', 'reason', 'theorize', 'estimate'],
  ...[
    'charge',
    'retaliate',
    'herald',
    'accuse',
    'seethe',
    'riff',
    'crow',
    'gloat',
    'marvel',
    'enthuse',
    'fret',
    'worry',
    'apologize',
    'apologise',
    'blurt',
  ],
  ...['plead', 'pray', 'summarize', 'summarise', 'caption', 'scrawl', 'scribble', 'inquire', 'enquire', 'query'],
  ...[
    'press',
    'prod',
    'tick',
    'rattle',
    'spit',
    'hiss',
    'snarl',
    'drawl',
    'holler',
    'howl',
    'wail',
    'sob',
    'jeer',
    'blare',
    'heckle',
    'hoot',
    'coo',
    'purr',
  ],
  ...['rule', 'find', 'show', 'hold', 'mean', 'hope', 'fear', 'expect', 'feel', 'know', 'learn', 'understand'],
  ...['emphasise', 'underscore', 'underline', 'highlight', 'mention', 'mouth', 'signal', 'thank', 'greet', 'toast'],
];

/** Verbs that take somebody's word for a thing: she `called` it a “disgrace”. */
export const callingVerbs: readonly string[] = [
  ...[
    'call',
    'dub',
    'deride',
    'credit',
    'herald',
    'admire',
    'envision',
    'reference',
    'label',
    'brand',
    'describe',
    'characterize',
    'characterise',
    'portray',
    'depict',
    'term',
    'deem',
  ],
  ...['denounce', 'condemn', 'criticize', 'criticise', 'blast', 'slam', 'rip', 'attack', 'assail', 'mock', 'ridicule'],
  ...['deride', 'dismiss', 'reject', 'praise', 'hail', 'laud', 'tout', 'applaud', 'commend', 'accuse', 'blame'],
  ...['charge', 'compare', 'liken', 'refer', 'cite', 'invoke', 'discuss', 'welcome', 'congratulate', 'rate', 'rank'],
  ...['talk', 'speak', 'complain', 'rail', 'lash', 'hammer', 'lambaste', 'lambast', 'excoriate', 'castigate'],
  ...['chide', 'scold', 'rebuke', 'bemoan', 'decry', 'trumpet', 'promote', 'pitch', 'sell', 'advocate', 'endorse'],
  ...['defend', 'support', 'oppose', 'vouch', 'threaten', 'challenge', 'question', 'dispute', 'rebut', 'refute'],
  ...['paint', 'cast', 'frame', 'style', 'bill', 'identify', 'define', 'view', 'see', 'consider', 'regard', 'use'],
  ...[
    'express',
    'voice',
    'offer',
    'issue',
    'deliver',
    'release',
    'send',
    'give',
    'make',
    'detail',
    'outline',
    'credit',
  ],
  ...[
    'fault',
    'target',
    'bash',
    'trash',
    'insult',
    'belittle',
    'disparage',
    'malign',
    'smear',
    'skewer',
    'jab',
    'swipe',
  ],
  ...['implore', 'encourage', 'invite', 'lament', 'regret', 'disavow', 'apologize', 'vent', 'seize', 'focus', 'allude'],
];

/** Verbs of the lists above that tell of speech only where no plainer one does: she said she `hoped` for “…”. */
export const weakVerbs: ReadonlySet<string> = new Set(
  [
    'think believe feel hope fear expect know learn understand mean show find hold rule go put order begin open close',
    'finish offer release make give use see view consider regard issue deliver send sell support oppose target seize',
    'focus detail outline define identify bill style frame cast paint speak talk discuss worry fret wonder ponder',
    'agree disagree continue maintain hit shoot fire read post sing estimate credit promote endorse defend encourage',
    'invite question challenge threaten thank greet question deny express voice tick press prod mention hint highlight',
    'repeat reiterate indicate signal imply speculate laugh expand underscore underline challenge object protest',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns for what somebody said, whose owner is the speaker: his `claim` that “…”. */
export const speechNouns: ReadonlySet<string> = new Set(
  [
    'claim claims statement comment comments remark remarks assertion argument promise pledge vow warning suggestion',
    'question accusation allegation description criticism complaint message tweet tweets letter email e-mail memo post',
    'words quote quotation line slogan motto mantra refrain response reply answer call calls plea demand declaration',
    'admission acknowledgment insistence contention prediction proposal testimony account joke quip rhetoric insult',
    'references nickname assertions allegations attack attacks characterization chant chants shout shouts cry cries cheers jeer jeers speech phrase conclusion finding',
  ]
    .join(' ')
    .split(' '),
);

/** Forms of the verbs that are nouns far oftener. */
export const nounForms: ReadonlySet<string> = new Set(
  [
    'emails posts texts orders reports charges attacks demands offers uses issues targets voices signals promises vows',
    'answers questions claims comments remarks jokes cries shouts screams shows rules finds holds means hopes fears',
    'blogs messages blasts slams rips bills casts frames styles views credits faults insults jabs swipes rants raves',
  ]
    .join(' ')
    .split(' '),
);

/** Papers and posts that carry somebody's words: whoever releases a `statement` saying “…” says it. */
export const carriers: ReadonlySet<string> = new Set(
  'statement statements letter ad ads email emails e-mail tweet tweets message messages post posts note release memo video op-ed article report speech radio interview cover missive release'.split(
    ' ',
  ),
);

/** Verbs that hand their subject on to an infinitive: officials `began` to say. */
export const catenatives: ReadonlySet<string> = new Set(
  [
    'began begin begins started start starts continued continue continues tried try tries trying sought seek seeks',
    'seeking wanted want wants hoped hope hopes planned plan plans decided decide decides refused refuse refuses',
    'declined decline declines managed manage manages failed fail fails attempted threatened loved love loves like',
    'likes used going has have had needs need needed seemed seem seems appeared appear appears prefers chose hesitate',
    'rushed moved able ready eager quick happy likely set proceeded proceeds went goes',
  ]
    .join(' ')
    .split(' '),
);

/** Words that open a clause with a subject of its own. */
export const subordinators: ReadonlySet<string> = new Set(
  'if when while as after because although though since once whether unless before until where'.split(' '),
);

/** Words before a subject that hold a sentence to the one before. */
export const sentenceAdverbs: ReadonlySet<string> = new Set(
  [
    'however meanwhile moreover furthermore nevertheless nonetheless indeed perhaps maybe here there yes no well',
    'likewise otherwise thus hence additionally conversely similarly',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns for a stretch of time. */
export const timeNouns: ReadonlySet<string> = new Set(
  'hours minutes days weeks months years decades moments hour minute decade moment ago later'.split(' '),
);

/** Places that stand between commas behind a town. */
export const places: ReadonlySet<string> = new Set(
  [
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois',
    'indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri',
    'montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma',
    'oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington',
    'west virginia,wisconsin,wyoming,england,scotland,france,germany,italy,spain,canada,ireland,china,japan,russia',
    'ontario,quebec,alberta,israel,turkey,iraq,iran,india,mexico,brazil,d.c.',
  ]
    .join(',')
    .split(','),
);

/** Verbs that name whom they address before what is said: she `told` reporters the pumps were old. */
export const addressedVerbs: ReadonlySet<string> = new Set('tell assure remind reassure'.split(' '));

/** Verbs that take a clause without `that`: she `said` the pumps were old. */
export const contentVerbs: ReadonlySet<string> = new Set(
  [
    'say warn think believe insist argue contend claim state note add suggest predict maintain acknowledge admit concede hope',
    'write tweet explain announce declare stress emphasize report reveal show find feel know complain allege assert',
    'confirm deny estimate fear expect joke lament observe recall reply boast promise pledge vow swear testify',
  ]
    .join(' ')
    .split(' '),
);

/** Papers that can speak for themselves: the `bill` says. */
export const documents: ReadonlySet<string> = new Set(
  [
    'report bill law act study statement letter memo memorandum survey poll ruling decision opinion order filing lawsuit',
    'complaint indictment article story editorial constitution amendment statute code policy guidelines rules rule text',
    'email e-mail message post tweet resolution legislation petition proposal agreement contract clause section document',
    'affidavit transcript notice release book plan measure abstract summary account piece column',
  ]
    .join(' ')
    .split(' '),
);

/** Verb forms that no rule makes. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  brag: ['brags', 'bragged', 'bragging'],
  beg: ['begs', 'begged', 'begging'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  think: ['thinks', 'thought', 'thinking'],
  read: ['reads', 'read', 'reading'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  shoot: ['shoots', 'shot', 'shooting'],
  hit: ['hits', 'hit', 'hitting'],
  put: ['puts', 'put', 'putting'],
  go: ['goes', 'went', 'gone', 'going'],
  sum: ['sums', 'summed', 'summing'],
  pen: ['pens', 'penned', 'penning'],
  spit: ['spits', 'spat', 'spitting'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  hold: ['holds', 'held', 'holding'],
  mean: ['means', 'meant', 'meaning'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  understand: ['understands', 'understood', 'understanding'],
  recall: ['recalls', 'recalled', 'recalling'],
  slam: ['slams', 'slammed', 'slamming'],
  rip: ['rips', 'ripped', 'ripping'],
  refer: ['refers', 'referred', 'referring'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  sell: ['sells', 'sold', 'selling'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  cast: ['casts', 'cast', 'casting'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  send: ['sends', 'sent', 'sending'],
  give: ['gives', 'gave', 'given', 'giving'],
  make: ['makes', 'made', 'making'],
  regret: ['regrets', 'regretted', 'regretting'],
  jab: ['jabs', 'jabbed', 'jabbing'],
  chide: ['chides', 'chided', 'chid', 'chiding'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  counsel: ['counsels', 'counseled', 'counselled', 'counseling', 'counselling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  prod: ['prods', 'prodded', 'prodding'],
  sob: ['sobs', 'sobbed', 'sobbing'],
};

/** Saying verbs that need a second word to be one: `went on`, `shot back`, `pointed out`. */
export const particleVerbs: Readonly<Record<string, readonly string[]>> = {
  go: ['on'],
  shoot: ['back'],
  fire: ['back'],
  hit: ['back'],
  point: ['out'],
  sum: ['up'],
  chime: ['in'],
  put: ['it'],
  spit: ['out'],
  tick: ['off'],
  rattle: ['off'],
  hold: ['that'],
  rule: ['that'],
  mean: ['that'],
};

/** Words that tell of speech without being a verb of their own, with the words that make them plain. */
export const phraseCues: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];
