/**
 * English words that stand in most news articles, in at least a quarter, and in about one in fifteen. They say how
 * common a word is where the corpus is too small to tell. Put together by hand for this project.
 */
export const commonWords = {
  most: `the a an of to in and that for on is it with as at by from be was this are not have has but he his they their
    said will or who we you i its been which had would about were more all one if there out what can up than when so
    new also no after some time people just into`,
  many: `she her our my your me him them us these those do did does get got could should may might must how why where while over
    other only even most many any two first last year years day days week now then because before against under
    between through during both still well back make made making like going go know think want say says told way
    three part including such being very much down off since state states president government public country work
    right good take see say own need come came those another around among according news long here too where former
    per called end`,
  some: `home house law court police party political policy american americans national city county officials official
    group members support campaign election vote voters percent million billion number high money tax health school
    white black women men man woman family life world war power place point question fact thing things something
    nothing everything someone everyone anyone lot little big great bad best better real really actually never always
    ever again already yet today tomorrow yesterday month months hours night morning ago later early next same
    different every each few several own put keep let give given gave found find look looking feel believe hope help
    try trying use used run running call case issue issues problem problems change plan program decision matter
    answer understand talk talking happen happened happening able sure course clear true wrong important possible
    dont didnt doesnt isnt cant wont wasnt im ive were youre theyre thats its weve lets wouldnt couldnt havent
    without within until once despite however although though whether rather instead perhaps moment future past
    start started stop stand stay leave left live move turn show bring set line face hand head side job area
    half far near hard full free open close strong serious major several secretary director office department
    federal democrats republicans democratic republican senate congress senator statement interview reporters`,
} as const;
