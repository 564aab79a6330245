/** Two outlets on one council vote: texts of our own, with one figure that nobody is named for. */
export const vote = `Harbor council votes for a second ferry

By Ada Marsh

PORT ELLEN, Oct. 3 - The harbor council voted on Tuesday to buy a second ferry, after a summer in which crossings fell by 40 percent.

“We cannot leave the islands without a ferry once the last boat has gone,” said Mayor Tom Hale, who called the vote.

The council met late on Tuesday night, and islanders filled the hall. Hale said the boat would sail in May.
`;

export const voteElsewhere = `---
title: Islands to get their boat
source: Port Gazette
date: 2024-10-04
---

Islanders will have their second boat by May, Mayor Tom Hale said on Wednesday after the council voted.

“We cannot leave the islands without a hospital once the last boat has gone,” Hale said at the quay.

The council met on Tuesday night. Hale said that crossings fell by 40 percent, according to the harbor office.
`;

export const licence = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files, to deal in the software without restriction. 40 percent of it is provided as is.
`;
