/** Closed word classes of English, in lower case. Source: any grammar; the lists are ours. */

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that begin a noun phrase. */
export const determiners = set(
  'the a an this that these those my your his her its our their whose',
  'some any no every each either neither both all most many several few another other one two three four five six',
  'seven eight nine ten dozens hundreds thousands much more less fewer',
);

/** Pronouns that can be a subject or stand for one. */
export const pronouns = set(
  'he she they it i we you who',
  'him her them me us one another others some many most',
  'someone somebody anyone anybody everyone everybody nobody none',
);

/** Pronouns that tie a clause to what it explains. */
export const relatives = set('who which that whom whose');

export const prepositions = set(
  'of for in at on from with to by about as into during after before over under between among against without',
  'within behind near around across through since until till upon toward towards despite per via outside inside',
  'amid amidst beside besides beyond like unlike plus including regarding concerning following throughout along',
  'alongside onto off above below beneath than versus vs.',
);

export const conjunctions = set(
  'and or but nor yet so because although though while if unless whether when whenever where wherever how why whereas',
  'once as since',
);

export const auxiliaries = set(
  'is are was were be been being am has have had having do does did doing will would shall should can could may might',
  "must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't",
  "shouldn't cannot 's 're 've 'd 'll i'm i've he's she's it's they're they've we're we've",
);

/** Words that may stand between a subject and its verb. Those in -ly are not listed. */
export const adverbs = set(
  'also then later once never always often just now still again even not recently soon already ever further further',
  'instead meanwhile then too rather quite almost simply first finally eventually earlier afterward afterwards',
  'thereafter today yesterday tomorrow tonight himself herself themselves itself ago yet sometimes twice both all',
  'late early straight famously up back',
);

export const daysAndMonths = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
  'september october november december jan. feb. aug. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.',
  'morning afternoon evening night week weekend month year noon midnight day',
);

/** Words that join parts of one name: Ludwig `van` Beethoven, Osama `bin` Laden. */
export const nameParticles = set(
  'de da di do dos du del della der den la le van von bin ibn al el ben ter ten y zu st.',
);

/** Words that are capitalised for standing first far oftener than for being a name. */
export const openers = set(
  'in on at by for from with after before during since until while when where as if although though because despite',
  'but and or so yet still also then now however moreover furthermore meanwhile nevertheless nonetheless instead',
  'indeed perhaps maybe even only just not never here there what which who whose why how to of about over under',
  'according earlier later last next today yesterday once further following among between against without within',
  'speaking asked calling saying citing noting adding referring responding considering yes no well ok okay oh it',
);

/** Verb forms that stand right behind a subject oftener than any others. */
export const plainVerbs = set(
  'says said told wrote made gave took came went got began found held kept left led lost met paid put ran saw sent set',
  'spoke stood thought won gives makes takes comes goes gets begins finds holds keeps leaves leads loses meets runs sees',
  'sends speaks stands thinks wins became becomes brought brings built bought caught chose drew fell felt grew heard knew',
  'meant read rose sold sought spent struck swore taught threw understood tells writes seems needs wants',
);
