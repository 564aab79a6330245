They mean to take our boat in January

‘The only way off the island’

By Fern Abelard, Merrow Beacon
November 13, 2024

MERROW ISLAND — The Port Ansel Harbor Authority took four hours to listen on Tuesday night and 11 minutes to decide. The ferry that has tied this island to the mainland since 1963 is to stop on Jan. 31.

The callous vote, six to three, came after a cold night on the slipway with blankets, a brass band and a pot of chowder.

“They called us a mob,” said Callum Teague, who chairs the Merrow Island Residents’ Association. “We brought thermos flasks.”

Teague slammed the board as it filed out of the Customs House. The tide table was still in his hand.

“Last winter the road was under water on 19 days. On every one of those days, this boat [the Lady Wren] was the only way off the island,” he said.

Islanders’ fares cover 27 percent of the harbor’s upkeep, a figure that went unmentioned in four hours of talk. So did the clinic, which closed in 2019, and the 17 children who cross to school each day, as the head teacher, Rosalind Pike, told the board in writing.

Marguerite Olander, the authority’s executive director, kept to the steel. “We are not closing the Lady Wren because we want to. We are closing her because her engine will not pass another inspection,” she said.

Her captain does not agree.

“She is the soundest boat in this harbor, and I would take her across in a gale tomorrow,” said Ines Halvorsen, who has been at the wheel for 31 years and whose father was her first engineer.

The promised “savings” deserve a second look as well. Ruth Achterberg, an economist at Ansel State University, has gone through the books. In her view the authority counted every dollar the ferry costs and not one of the dollars it brings in. Nobody on the platform had an answer for her.

Then there is the bus. Experts say a road that floods every winter is no road at all, and Stony Neck floods. By the authority’s own timetable the ride would take 50 minutes, against 12 by water.

Teague told the meeting that the timetable was draconian, and that a child with an after-school job would be home at ten at night.

The association’s letter was shorter than the agenda. “We ask for one winter. Keep her sailing until April, let an independent surveyor look at the hull, and publish what he finds,” it said.

Desmond Pruitt, who chairs the authority, promised to read it. He also promised the crew a conversation before anybody’s job was touched, and shook the captain’s hand.

It is a small thing to ask, one winter. The island has lent the harbor 61 of them.

The hearing is on Dec. 3 at 6 p.m. Boats leave on the hour. The chowder will be hot.

© 2024 The Merrow Beacon
