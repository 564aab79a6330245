import type { ReportedSpeech } from '../speech/speech.ts';

/**
 * Whose words a stretch of indirect speech gives, or `null` where nobody is shown to have said them. `ending` is how
 * its sentence ends, mark and all.
 */
export function whoseWords(text: string, reported: ReportedSpeech | undefined, ending: string): string | null {
  if (!reported || isQuestion(ending)) return null;
  if (reported.speakerName) return reported.speakerName;
  const speaker = reported.speaker && text.slice(reported.speaker.start, reported.speaker.end);
  return speaker && canSpeak(speaker) ? speaker : null;
}

/** `Is he saying that thugs run the town?`: what the writer asks is the writer’s own. */
function isQuestion(ending: string): boolean {
  return /\?["”’)\]]*\s*$/.test(ending);
}

/** False for `Undated clips` and `a guy`: no person or body that readers could ask. */
function canSpeak(speaker: string): boolean {
  const head = speaker.toLowerCase().split(/ (?:of|in|on|from|with|at|to|for|by) /)[0];
  return !SPEECHLESS.has(head.slice(head.lastIndexOf(' ') + 1));
}

const SPEECHLESS: ReadonlySet<string> = new Set(
  `clip clips footage video videos image images photo photos picture pictures recording recordings graffiti years months
  days right rights convictions guy guys dude somebody someone anybody anyone nobody`.split(/\s+/),
);
