The ordinary Tuesday of a giant

By Lucian Farrow
Field & Strata, Summer 2025

The light has to be low. At noon the floor of Brannock Quarry is a white glare, and you could walk from one end to the other, as the tipper trucks have done for years, without seeing that something walked it before you.

At half past seven in the evening, it is written all over with feet.

“I put my hand in the print and it was wider than my rucksack,” Kofi Brandreth tells me. He was 24 then, in the first year of a doctorate at Tarn University on something quite different, fossil ripples. He has not looked at a ripple since.

What he had found was a trackway: 140 metres of prints, left and right, left and right, in what had been the mud of a lagoon. His supervisor, Imogen Sallow, drove out the next morning in a car with one working headlamp.

“You can see where the animal stopped, shifted its weight and walked on,” Sallow says. “It is the nearest thing we have to a film.”

She is careful about the rest. The hip stood at 2.9 metres, give or take; the pace was that of a person late for a bus. Of the 166 prints that the team counted, 151 could be measured, she says. The other 15 are “smears.”

Not everyone would go as far. Yusra Hadley, who studies trackways at the Museum of the Northern Coast and took no part in the work, thinks that a second animal cannot be ruled out.

“Two animals of one size, an hour apart, in the same mud? We would never know,” Hadley says. “I don’t say it happened. I say that the rock keeps its own counsel.”

Sallow laughs when I read this to her. She has known Hadley for 20 years, and they have agreed on nothing but lunch.

The stone above the tracks went long ago into the roads of the county. Hugh Pell, the owner, a man of 71 with a voice like a conveyor belt, shows me where the next blast was to have gone. The drill holes are still there, six of them, plugged with rags.

One of his drivers, Stan Orrell, was to have taken the rubble away. He shrugs. “It is what it is, at the end of the day, and I get paid by the hour,” he says.

Then the sun reaches the rim, and the prints fill up with shadow, one after another, as if somebody were walking there.
