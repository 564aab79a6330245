/** Words that say nothing of what a figure is about: function words, and those with which a source is named. */
export const CONTEXT_STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her its their our my your who which whom whose what when where while why how in ' +
    'on at by for from with within without into of off to up down out over under above below between among through ' +
    'during before after since until till about against across around as like and or but nor so yet if because though ' +
    'although is are was were be been being am has have had having do does did will would can could may might must ' +
    'shall should not no also only just even still already ever never then now here there ago it he she they we you i ' +
    'than more less fewer least most nearly almost about roughly some any all each every other another such said says ' +
    'say according report reports reported percent per cent million billion thousand hundred dollars year years last ' +
    'month months week weeks day days new one two first'
  ).split(' '),
);
